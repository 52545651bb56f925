using System.Text;
using EntityExtract.ML.Data;

namespace EntityExtract.ML.Tests.Data;

public sealed class LabelledDocumentReaderTests : IDisposable
{
    private const string Good =
        """{"id":"1","source":"s","text":"x Cairo, Ali","entities":[{"type":"PERSON","start":9,"length":3,"text":"Ali"},{"type":"LOCATION","start":2,"length":5,"text":"Cairo"}]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_every_field_and_sorts_the_entities()
    {
        LabelledDocument document = Assert.Single(LabelledDocumentReader.Read(_folder.Write("gold.jsonl", Good)));

        Assert.Equal("1", document.Id);
        Assert.Equal("s", document.Source);
        Assert.Equal("x Cairo, Ali", document.Text);
        Assert.Equal(
            [new LabelledEntity(EntityType.Location, 2, 5), new LabelledEntity(EntityType.Person, 9, 3)],
            document.Entities);
        Assert.Equal(7, document.Entities[0].End);
    }

    [Fact]
    public void The_file_name_stands_for_a_missing_source()
    {
        string path = _folder.Write("cairo-2024.dev.jsonl", """{"id":"1","text":"","entities":[]}""");

        Assert.Equal("cairo-2024.dev", Assert.Single(LabelledDocumentReader.Read(path)).Source);
    }

    [Fact]
    public void Offsets_count_utf16_units()
    {
        // An emoji outside the basic plane takes two units.
        string path = _folder.Write(
            "gold.jsonl",
            "{\"id\":\"1\",\"text\":\"\U0001F600 Ali\",\"entities\":[{\"type\":\"PERSON\",\"start\":3,\"length\":3,\"text\":\"Ali\"}]}");

        Assert.Equal(3, Assert.Single(Assert.Single(LabelledDocumentReader.Read(path)).Entities).Start);
    }

    [Theory]
    [InlineData("", "the line is empty")]
    [InlineData("null", "the value is null")]
    [InlineData("{\"id\":\"1\",", "the JSON is broken at byte 10")]
    [InlineData("[]", "the line is not a JSON object")]
    [InlineData("""{"id":1,"text":"","entities":[]}""", "the field $.id stands twice or is of the wrong kind")]
    [InlineData("""{"text":"","entities":[]}""", "the field 'id' is missing")]
    [InlineData("""{"id":"1","entities":[]}""", "the field 'text' is missing")]
    [InlineData("""{"id":"1","text":""}""", "the field 'entities' is missing")]
    [InlineData("""{"id":"1","text":"Ali","entities":[null]}""", "entity 1: the field 'type' is missing")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","length":3,"text":"Ali"}]}""", "entity 1: the field 'start' is missing")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":0,"text":"Ali"}]}""", "entity 1: the field 'length' is missing")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":0,"length":3}]}""", "entity 1: the field 'text' is missing")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"person","start":0,"length":3,"text":"Ali"}]}""", "entity 1: there is no type 'person'")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":-1,"length":3,"text":"Ali"}]}""", "entity 1: start -1 and length 3 do not lie inside the text, which has 3 UTF-16 units")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":1,"length":3,"text":"Ali"}]}""", "entity 1: start 1 and length 3 do not lie inside the text, which has 3 UTF-16 units")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":2147483647,"length":2147483647,"text":"Ali"}]}""", "entity 1: start 2147483647 and length 2147483647 do not lie inside the text, which has 3 UTF-16 units")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":0,"length":0,"text":""}]}""", "entity 1: start 0 and length 0 do not lie inside the text, which has 3 UTF-16 units")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":0,"length":3,"text":"Eli"}]}""", "entity 1: its text is 'Eli', but 'Ali' stands at 0")]
    [InlineData("""{"id":"1","text":"Ali","entities":[{"type":"PERSON","start":0,"length":3,"text":"Ali"},{"type":"PERSON","start":1,"length":2,"text":"li"}]}""", "the entities at 0 and 1 overlap")]
    [InlineData("""{"id":"1","id":"2","text":"","entities":[]}""", "the field $.id stands twice or is of the wrong kind")]
    public void A_bad_line_is_refused_with_file_line_and_reason(string bad, string reason)
    {
        string path = _folder.Write("gold.jsonl", $"{Good}\n{bad}\n{Good}\n");

        var exception = Assert.Throws<LabelledDataException>(() => LabelledDocumentReader.Read(path).Count());

        Assert.Equal(path, exception.File);
        Assert.Equal(2, exception.Line);
        Assert.Equal(reason, exception.Reason);
        Assert.Equal($"{path}, line 2: {reason}.", exception.Message);
    }

    [Fact]
    public void Invalid_utf8_is_refused_even_where_nobody_looks()
    {
        byte[] line = [.. Encoding.UTF8.GetBytes("""{"other":"?","id":"1","text":"","entities":[]}""")];
        line[10] = 0xFF;

        var exception = Assert.Throws<LabelledDataException>(
            () => LabelledDocumentReader.Read(_folder.Write("gold.jsonl", line)).Count());

        Assert.Equal("byte 11 is not valid UTF-8", exception.Reason);
    }

    [Fact]
    public void A_lone_surrogate_escape_is_refused()
    {
        string path = _folder.Write("gold.jsonl", """{"id":"1","text":"\ud800","entities":[]}""");

        var exception = Assert.Throws<LabelledDataException>(() => LabelledDocumentReader.Read(path).Count());

        Assert.Equal(1, exception.Line);
    }

    [Fact]
    public void Faults_go_to_who_asks_for_them_and_the_other_lines_are_read()
    {
        var faults = new List<LabelledDataException>();
        string path = _folder.Write("gold.jsonl", $"{{\n{Good}\nx\n{Good}");

        Assert.Equal(2, LabelledDocumentReader.Read(path, faults.Add).Count());
        Assert.Equal([1L, 3L], faults.Select(f => f.Line));
    }

    [Fact]
    public void A_missing_file_is_an_io_error_that_names_it()
    {
        var exception = Assert.Throws<FileNotFoundException>(() => LabelledDocumentReader.Read("nowhere.jsonl").Count());

        Assert.Contains("nowhere.jsonl", exception.Message, StringComparison.Ordinal);
    }
}
