using System.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Timings;

/// <summary>The article that the repository ships.</summary>
internal static class Sample
{
    public static string Article { get; } = Read();

    public static string Headline => Article[..Article.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>The words of the article, in order.</summary>
    public static string[] Words { get; } =
    [
        .. ArabicTokenizer.Tagging.Tokenize(Article)
            .Where(static token => token.Kind == TokenKind.Word)
            .Select(static token => Article.Substring(token.Original.Start, token.Original.Length)),
    ];

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Sample).Assembly.GetManifestResourceStream("article.txt")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
