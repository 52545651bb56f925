using System.Text;

namespace EntityExtract.Timings;

/// <summary>The article that the repository ships.</summary>
internal static class Sample
{
    public static string Article { get; } = Read();

    public static string Headline => Article[..Article.IndexOf('\n', StringComparison.Ordinal)];

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Sample).Assembly.GetManifestResourceStream("article.txt")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
