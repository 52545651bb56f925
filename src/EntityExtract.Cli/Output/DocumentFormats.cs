using EntityExtract.Cli.Output.Pages;

namespace EntityExtract.Cli.Output;

/// <summary>The formats of <c>extract</c>.</summary>
internal static class DocumentFormats
{
    public const string Table = "table";

    private const string Brat = "brat";
    private const string Parquet = "parquet";

    private static readonly (string Name, Func<StandardStreams, WritingOptions, IDocumentWriter> Create)[] Formats =
    [
        (Table, static (streams, _) => new TableDocumentWriter(streams)),
        ("jsonl", static (streams, options) => new JsonLinesDocumentWriter(streams, options)),
        ("conll", static (streams, _) => new ConllDocumentWriter(streams)),
        ("csv", static (streams, _) => new CsvDocumentWriter(streams)),
        ("tsv", static (streams, _) => new TsvDocumentWriter(streams)),
        (Parquet, static (streams, options) => new ParquetDocumentWriter(streams, options)),
        (Brat, static (_, options) => new BratDocumentWriter(options.Folder!)),
        ("html", static (streams, _) => new HtmlDocumentWriter(streams)),
    ];

    public static string[] Names => Array.ConvertAll(Formats, static f => f.Name);

    /// <summary>Whether a format writes files of its own, for which it needs a folder.</summary>
    public static bool WritesFiles(string name) => name == Brat;

    /// <summary>Whether a format is not text, so that nobody wants it on a terminal.</summary>
    public static bool IsBinary(string name) => name == Parquet;

    public static IDocumentWriter Create(string name, StandardStreams streams, WritingOptions options) =>
        Formats.First(f => f.Name == name).Create(streams, options);
}
