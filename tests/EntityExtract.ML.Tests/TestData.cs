using EntityExtract.ML.Data;

namespace EntityExtract.ML.Tests;

/// <summary>The texts of tests/data, all written for this project, and the model that the package carries.</summary>
internal static class TestData
{
    /// <summary>Short news with its entities.</summary>
    public static string NewsFile { get; } = PathOf("data", "news-sentences.jsonl");

    /// <summary>An article with its entities.</summary>
    public static string ArticleFile { get; } = PathOf("data", "article.entities.jsonl");

    /// <summary>The folder models/arabic-news.</summary>
    public static string ModelFolder { get; } = PathOf("model");

    /// <summary>All documents.</summary>
    public static LabelledDocument[] Documents { get; } =
        [.. LabelledDocumentReader.Read(NewsFile), .. LabelledDocumentReader.Read(ArticleFile)];

    private static string PathOf(params string[] names) => Path.Combine([AppContext.BaseDirectory, .. names]);
}
