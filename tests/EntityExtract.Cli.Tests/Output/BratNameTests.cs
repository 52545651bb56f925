using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests.Output;

public sealed class BratNameTests
{
    [Theory]
    [InlineData("a.txt", "a")]
    [InlineData("news/2024/a.TXT", "news/2024/a")]
    [InlineData("page.html", "page.html")]
    [InlineData("/home/./me/a.txt", "home/me/a")]
    [InlineData("../../etc/passwd", "%002E%002E/%002E%002E/etc/passwd")]
    [InlineData("..", "%002E%002E")]
    [InlineData("...", "%002E.%002E")]
    [InlineData(".hidden", "%002Ehidden")]
    [InlineData("a.", "a%002E")]
    [InlineData("a:b?c\n100%", "a%003Ab%003Fc%000A100%0025")]
    [InlineData("C:\\x", "C%003A%005Cx")]
    [InlineData(Sample.Baghdad, Sample.Baghdad)]
    [InlineData("", "document")]
    [InlineData("/", "document")]
    [InlineData("-", "-")]
    public void The_name_stays_below_the_folder_and_is_one_on_every_system(string id, string expected) =>
        Assert.Equal(expected.Replace('/', Path.DirectorySeparatorChar), BratName.Of(id));
}
