using EntityExtract.Cli.Output;
using EntityExtract.Dates;

namespace EntityExtract.Cli.Tests.Output;

public sealed class ParquetDocumentWriterTests
{
    private static readonly string[] Columns =
        ["id", "type", "start", "end", "text", "name", "confidence", "source", "entity_id", "date"];

    [Fact]
    public void Without_entities_there_are_the_columns() => Assert.Equal(Columns, ParquetFile.ColumnsOf(Write(("1", Sample.Make("")))));

    [Fact]
    public void An_entity_a_row()
    {
        Entity date = Sample.Mention(EntityType.Date, 0, "x", 1) with
        {
            Id = "D",
            Date = new DateValue { Edtf = "2024-09", Calendar = DateCalendar.Gregorian, Precision = DatePrecision.Month },
        };

        byte[] file = Write(("1", Sample.Document), ("2", Sample.Make("x", date)));

        Assert.Equal(["1", "1", "1", "1", "2"], ParquetFile.ReadStrings(file, "id"));
        Assert.Equal(["PERSON", "LOCATION", "PERSON", "LOCATION", "DATE"], ParquetFile.ReadStrings(file, "type"));
        Assert.Equal([4, 8, 15, 20, 0], ParquetFile.ReadNumbers<int>(file, "start"));
        Assert.Equal([7, 13, 18, 25, 1], ParquetFile.ReadNumbers<int>(file, "end"));
        Assert.Equal([Sample.Ali, Sample.Baghdad, Sample.Ali, Sample.Baghdad, "x"], ParquetFile.ReadStrings(file, "text"));
        Assert.Equal([Sample.Ali, Sample.Baghdad, Sample.Ali, Sample.Baghdad, "x"], ParquetFile.ReadStrings(file, "name"));
        Assert.Equal([0.9876, 1, 0.5, 0.25, 1], ParquetFile.ReadNumbers<double>(file, "confidence"));
        Assert.All(ParquetFile.ReadStrings(file, "source"), static source => Assert.Equal("model", source));
        Assert.Equal([null, null, null, null, "D"], ParquetFile.ReadStrings(file, "entity_id"));
        Assert.Equal([null, null, null, null, "2024-09"], ParquetFile.ReadStrings(file, "date"));
    }

    [Fact]
    public void The_text_is_given_back_when_it_is_asked_for()
    {
        byte[] file = WriterRun.BytesOf(streams => Write(streams, WritingOptions.Default with { WithText = true }, ("1", Sample.Document)));

        Assert.Equal([.. Columns, "document_text"], ParquetFile.ColumnsOf(file));
        Assert.Equal(Enumerable.Repeat(Sample.Text, 4), ParquetFile.ReadStrings(file, "document_text"));
    }

    [Fact]
    public void A_text_that_is_given_back_with_many_entities_is_stored_once()
    {
        // Random letters, which nothing compresses much.
        var random = new Random(1);
        (string, ExtractedDocument)[] documents = [.. Enumerable.Range(0, 100).Select(number =>
        {
            string text = string.Concat(Enumerable.Range(0, 1000).Select(_ => (char)random.Next('A', 'z')));
            Entity[] entities = [.. Enumerable.Range(0, 100).Select(i => Sample.Mention(EntityType.Person, i, text.Substring(i, 1), 1))];
            return ($"{number}", Sample.Make(text, entities));
        })];

        byte[] file = WriterRun.BytesOf(streams => Write(streams, WritingOptions.Default with { WithText = true }, documents));

        Assert.InRange(file.Length, 50_000, 300_000);
    }

    [Fact]
    public void Rows_are_written_in_groups_that_keep_their_order()
    {
        byte[] file = Write([.. Enumerable.Range(0, 30_000).Select(i => ($"{i}", Sample.Document))]);

        Assert.Equal(Enumerable.Range(0, 120_000).Select(i => $"{i / 4}"), ParquetFile.ReadStrings(file, "id"));
    }

    private static byte[] Write(params (string Id, ExtractedDocument Document)[] documents) =>
        WriterRun.BytesOf(streams => Write(streams, WritingOptions.Default, documents));

    private static void Write(StandardStreams streams, WritingOptions options, params (string Id, ExtractedDocument Document)[] documents)
    {
        IDocumentWriter writer = new ParquetDocumentWriter(streams, options);
        foreach ((string id, ExtractedDocument document) in documents)
        {
            writer.Write(id, document);
            writer.Flush();
        }

        writer.WriteFault("f", "Bad.");
        writer.Finish();
    }
}
