using Parquet;
using Parquet.Schema;

namespace EntityExtract.Cli.Output;

/// <summary>
/// A row for each entity in a Parquet file, with the columns of CSV. Rows are collected and written a row group at a time, so
/// that memory does not grow with the file.
/// </summary>
internal sealed class ParquetDocumentWriter : IDocumentWriter
{
    private const int RowGroupSize = 100_000;

    // Texts that are given back count as well: the text of a document, once for each document in the group.
    private const int RowGroupCharacters = 64_000_000;

    private readonly Stream _output;
    private readonly ParquetWriter _writer;
    private readonly Column[] _columns;
    private readonly List<Row> _rows = [];
    private long _characters;

    public ParquetDocumentWriter(StandardStreams streams, WritingOptions options)
    {
        _output = streams.Output;
        _columns =
        [
            new TextColumn("id", static r => r.Id),
            new TextColumn("type", static r => r.Entity.Type.ToTag()),
            new NumberColumn<int>("start", static r => r.Entity.Start),
            new NumberColumn<int>("end", static r => r.Entity.End),
            new TextColumn("text", static r => r.Entity.Text),
            new TextColumn("name", static r => r.Entity.Name),
            new NumberColumn<double>("confidence", static r => Confidence.Round(r.Entity.Confidence)),
            new TextColumn("source", static r => KebabCase.Of(r.Entity.Source)),
            new TextColumn("entity_id", static r => r.Entity.Id, isNullable: true),
            new TextColumn("date", static r => r.Entity.Date?.Edtf, isNullable: true),
        ];
        if (options.WithText) _columns = [.. _columns, new TextColumn("document_text", static r => r.Document.Text)];

        var schema = new ParquetSchema(_columns.Select(static Field (c) => c.Field));
        var writing = new ParquetOptions();
        // Names, and the texts that are given back, come again and again: each is written once for a row group.
        foreach (TextColumn column in _columns.OfType<TextColumn>()) writing.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        _writer = ParquetWriter.CreateAsync(schema, _output, writing).GetAwaiter().GetResult();
    }

    public void Write(string id, ExtractedDocument document)
    {
        foreach (Entity entity in document.Entities) _rows.Add(new Row(id, document, entity));
        _characters += document.Text.Length;
        if (_rows.Count >= RowGroupSize || _characters >= RowGroupCharacters) WriteRowGroup();
    }

    public void WriteFault(string? id, string fault)
    {
        // A table of entities has no row for a document without any.
    }

    public void Flush()
    {
        // A row group is written when it is full; small ones would make the file large and slow to read.
    }

    public void Finish()
    {
        WriteRowGroup();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _output.Flush();
    }

    private void WriteRowGroup()
    {
        if (_rows.Count > 0)
        {
            using ParquetRowGroupWriter group = _writer.CreateRowGroup();
            foreach (Column column in _columns) column.WriteAsync(group, _rows).GetAwaiter().GetResult();
            group.CompleteValidate();
        }

        _rows.Clear();
        _characters = 0;
    }

    private sealed record Row(string Id, ExtractedDocument Document, Entity Entity);

    private abstract record Column(DataField Field)
    {
        public abstract Task WriteAsync(ParquetRowGroupWriter group, List<Row> rows);
    }

    private sealed record TextColumn(string Name, Func<Row, string?> Value, bool isNullable = false)
        : Column(new DataField(Name, typeof(string), isNullable))
    {
        public override Task WriteAsync(ParquetRowGroupWriter group, List<Row> rows) =>
            group.WriteAsync(Field, rows.ConvertAll(r => Value(r)));
    }

    private sealed record NumberColumn<T>(string Name, Func<Row, T> Value) : Column(new DataField<T>(Name))
        where T : struct
    {
        public override Task WriteAsync(ParquetRowGroupWriter group, List<Row> rows) =>
            group.WriteAsync<T>(Field, rows.ConvertAll(r => Value(r)).ToArray());
    }
}
