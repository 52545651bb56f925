namespace EntityExtract.Cli.Input;

/// <summary>The formats that <c>extract</c> reads, and which files hold them.</summary>
internal static class InputFormats
{
    /// <summary>Each file by its extension; text where that says nothing.</summary>
    public const string ByExtension = "auto";

    private static readonly InputFormat Text = new("text", [".txt"], static source => [TextDocumentReader.Read(source)]);

    private static readonly InputFormat[] All =
    [
        Text,
        new("jsonl", [".jsonl", ".ndjson"], JsonLinesDocumentReader.Read),
        new("csv", [".csv"], static source => CsvDocumentReader.Read(source, CsvDocumentReader.Quoted)),
        new("tsv", [".tsv"], static source => CsvDocumentReader.Read(source, CsvDocumentReader.TabSeparated)),
        new("html", [".html", ".htm", ".xhtml"], static source => [PageDocumentReader.Read(source)]) { MakesText = true },
        new("parquet", [".parquet"], ParquetDocumentReader.Read),
    ];

    public static string[] Names => [ByExtension, .. All.Select(static f => f.Name)];

    /// <summary>The format of a name, or that of a file's extension.</summary>
    public static InputFormat Of(string name, string path) =>
        name == ByExtension ? OfExtension(path) ?? Text : All.First(f => f.Name == name);

    /// <summary>Whether the extension of a file is one of a format, or of any.</summary>
    public static bool Holds(string name, string path) =>
        OfExtension(path) is { } format && (name == ByExtension || format.Name == name);

    private static InputFormat? OfExtension(string path)
    {
        string extension = Path.GetExtension(InputSource.NameOfContent(path));
        return All.FirstOrDefault(f => f.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
