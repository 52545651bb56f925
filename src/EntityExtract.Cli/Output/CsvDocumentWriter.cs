using CsvHelper;

namespace EntityExtract.Cli.Output;

/// <summary>
/// One row for each entity, with the names of the columns on the first line, quoted as RFC 4180 says. Fields are the texts as
/// they are: one that begins with an equals sign is a formula to a spreadsheet.
/// </summary>
internal sealed class CsvDocumentWriter : IDocumentWriter
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.None };

    private readonly Stream _output;
    private readonly CsvWriter _rows;

    public CsvDocumentWriter(StandardStreams streams)
    {
        _output = streams.Output;
        _rows = CsvWriter.Create(_output, Options, leaveOpen: true);
        foreach ((string name, _) in EntityRow.Columns) _rows.WriteField(name);
        _rows.EndRecord();
    }

    public void Write(string id, ExtractedDocument document)
    {
        foreach (Entity entity in document.Entities)
        {
            var row = new EntityRow(id, entity);
            foreach ((_, Func<EntityRow, string> field) in EntityRow.Columns) _rows.WriteField(field(row));
            _rows.EndRecord();
        }
    }

    public void WriteFault(string? id, string fault)
    {
        // A table of entities has no row for a document without any.
    }

    public void Flush()
    {
        _rows.Flush();
        _output.Flush();
    }
}
