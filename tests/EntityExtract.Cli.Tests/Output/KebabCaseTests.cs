using EntityExtract.Cli.Output;
using EntityExtract.Tokenization;

namespace EntityExtract.Cli.Tests.Output;

public sealed class KebabCaseTests
{
    [Fact]
    public void Words_are_joined_by_hyphens()
    {
        Assert.Equal("model", KebabCase.Of(EntitySource.Model));
        Assert.Equal("foreign-word", KebabCase.Of(TokenKind.ForeignWord));
    }
}
