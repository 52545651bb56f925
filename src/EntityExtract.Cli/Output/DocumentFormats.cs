namespace EntityExtract.Cli.Output;

/// <summary>The formats of <c>extract</c>.</summary>
internal static class DocumentFormats
{
    public const string Table = "table";

    private static readonly (string Name, Func<StandardStreams, IDocumentWriter> Create)[] Formats =
    [
        (Table, static streams => new TableDocumentWriter(streams)),
        ("jsonl", static streams => new JsonLinesDocumentWriter(streams)),
        ("conll", static streams => new ConllDocumentWriter(streams)),
        ("csv", static streams => new CsvDocumentWriter(streams)),
        ("tsv", static streams => new TsvDocumentWriter(streams)),
    ];

    public static string[] Names => Array.ConvertAll(Formats, static f => f.Name);

    public static IDocumentWriter Create(string name, StandardStreams streams) =>
        Formats.First(f => f.Name == name).Create(streams);
}
