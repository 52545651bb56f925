using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EntityExtract.Text;
using SmartReader;

namespace EntityExtract.Cli.Input;

/// <summary>
/// Reads a web page as one document: its title and the text of its article, without what surrounds it. Nothing is fetched,
/// whatever the page refers to.
/// </summary>
internal static class PageDocumentReader
{
    // Of an article, a few words are links; of a front page or a menu, nearly all.
    private const double MaximumLinkedShare = 0.5;

    // The reader wants an address, to complete the page's links with.
    private const string Address = "https://page.invalid/";

    static PageDocumentReader() => LegacyEncodings.Register();

    public static InputDocument Read(InputSource source)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = source.ReadAll();
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            return InputDocument.Failed(source.Name, source.Describe(exception));
        }

        int invalid = StrictUtf8.IndexOfInvalid(bytes.Span);
        using IHtmlDocument page = invalid < 0 ? Parse(StandardStreams.Utf8.GetString(bytes.Span)) : ParseDeclared(bytes);
        if (invalid >= 0 && page.CharacterSet.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return InputDocument.Failed(source.Name, TextDocumentReader.DescribeInvalid(source, bytes.Span, invalid));

        string? text = FindArticle(page);
        return text is null
            ? InputDocument.Failed(source.Name, $"{source.Display}: there is no article in this page.")
            : InputDocument.Read(source.Name, text);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    // In the encoding that the page itself declares.
    private static IHtmlDocument ParseDeclared(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        return new HtmlParser().ParseDocument(stream);
    }

    private static string? FindArticle(IHtmlDocument page)
    {
        using var reader = new Reader(Address, page);
        Article article = reader.GetArticle();
        if (string.IsNullOrWhiteSpace(article.Content)) return null;

        using IHtmlDocument content = Parse(article.Content);
        PageText body = PageText.Of(content.Body!);
        string text = body.ToString();
        if (text.Length == 0 || body.LinkedShare > MaximumLinkedShare) return null;

        // The reader takes a headline that repeats the title out of the article.
        string title = article.Title?.Trim() ?? "";
        return title.Length == 0 || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n{text}";
    }
}
