using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class PageDocumentReaderTests : IDisposable
{
    private const string Sentence = $"{Sample.Visited} {Sample.Ali} {Sample.Baghdad}, 2 &amp; 3.";

    private static readonly string Paragraph = $"<p>{string.Join(' ', Enumerable.Repeat(Sentence, 10))}</p>";
    private static readonly string ParagraphText =
        string.Join(' ', Enumerable.Repeat(Sentence.Replace("&amp;", "&", StringComparison.Ordinal), 10));

    private readonly TemporaryFolder _folder = new();

    static PageDocumentReaderTests() => LegacyEncodings.Register();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_text_is_the_title_and_the_article_without_what_surrounds_it() => Assert.Equal(
        $"{Sample.Baghdad}\n{ParagraphText}\n{ParagraphText}", Read(Page(Paragraph + Paragraph)).Text);

    [Fact]
    public void A_short_article_is_one() => Assert.Equal($"{Sample.Baghdad}\n{Sample.Ali}", Read(Page($"<p>{Sample.Ali}</p>")).Text);

    [Theory]
    [InlineData("")]
    [InlineData("<title>t</title>")]
    [InlineData("<title>t</title><body><script>var x = 1;</script></body>")]
    public void A_page_without_text_has_no_article(string html) => AssertNoArticle(Read(html));

    [Fact]
    public void A_page_of_links_has_no_article() =>
        AssertNoArticle(Read($"<title>t</title><ul>{string.Concat(Enumerable.Repeat($"<li><a href=x>{Sentence}</a></li>", 40))}</ul>"));

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("utf-16")]
    public void A_page_may_declare_its_encoding(string encoding)
    {
        Encoding declared = Encoding.GetEncoding(encoding);
        byte[] page = [.. declared.GetPreamble(), .. declared.GetBytes($"<meta charset={encoding}>{Page(Paragraph)}")];

        Assert.Equal($"{Sample.Baghdad}\n{ParagraphText}", Read(page).Text);
    }

    [Fact]
    public void A_page_that_declares_none_and_is_not_utf8_is_a_fault()
    {
        byte[] page = Encoding.Latin1.GetBytes("<p>\n\u00E9</p>");

        InputDocument document = Read(page);

        Assert.Equal($"{document.Id}, line 2: byte 1 is not valid UTF-8.", document.Fault);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal("nowhere.html: there is no such file.", PageDocumentReader.Read(InputRun.Source("nowhere.html")).Fault);

    private static string Page(string article) =>
        $"<html><head><title>{Sample.Baghdad}</title></head><body><nav><a href=/>x</a></nav>"
            + $"<article>{article}</article><footer><a href=/>y</a></footer></body></html>";

    private static void AssertNoArticle(InputDocument document) =>
        Assert.Equal($"{document.Id}: there is no article in this page.", document.Fault);

    private InputDocument Read(string html) => Read(Encoding.UTF8.GetBytes(html));

    private InputDocument Read(byte[] html) => PageDocumentReader.Read(InputRun.Source(_folder.Write("a.html", html)));
}
