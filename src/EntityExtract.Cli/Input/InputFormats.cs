namespace EntityExtract.Cli.Input;

/// <summary>Reads the documents of an input, as far as it is asked to.</summary>
internal delegate IEnumerable<InputDocument> DocumentReader(InputSource source);

/// <summary>The formats that <c>extract</c> reads, and which files hold them.</summary>
internal static class InputFormats
{
    /// <summary>Each file by its extension; text where that says nothing.</summary>
    public const string ByExtension = "auto";

    private const string Text = "text";

    private static readonly (string Name, string[] Extensions, DocumentReader Read)[] Formats =
    [
        (Text, [".txt"], static source => [TextDocumentReader.Read(source)]),
        ("jsonl", [".jsonl", ".ndjson"], JsonLinesDocumentReader.Read),
        ("csv", [".csv"], static source => CsvDocumentReader.Read(source, CsvDocumentReader.Quoted)),
        ("tsv", [".tsv"], static source => CsvDocumentReader.Read(source, CsvDocumentReader.TabSeparated)),
    ];

    public static string[] Names => [ByExtension, .. Formats.Select(static f => f.Name)];

    /// <summary>The documents of an input in a format, or in that of its extension.</summary>
    public static IEnumerable<InputDocument> Read(string format, InputSource source)
    {
        string name = format == ByExtension ? OfExtension(source.Name) ?? Text : format;
        return Formats.First(f => f.Name == name).Read(source);
    }

    /// <summary>Whether the extension of a file is one of a format, or of any.</summary>
    public static bool Holds(string format, string path) =>
        OfExtension(path) is { } name && (format == ByExtension || format == name);

    private static string? OfExtension(string path)
    {
        string extension = Path.GetExtension(InputSource.NameOfContent(path));
        return Formats.FirstOrDefault(f => f.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)).Name;
    }
}
