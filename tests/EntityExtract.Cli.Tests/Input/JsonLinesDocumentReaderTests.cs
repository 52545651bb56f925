using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class JsonLinesDocumentReaderTests
{
    [Fact]
    public void Each_line_is_a_document_or_a_fault_in_its_place()
    {
        List<InputDocument> documents = Read(
            """
            {"id":"1","text":"a"}
            {"id":"2"
            {"id":"3"}
            {"text":"d"}

            {"id":"6","text":"\ud800"}
            {"id":"7","text":"g","more":[1,2]}
            """);

        Assert.Equal(["1", null, "3", null, null, null, "7"], documents.Select(d => d.Id));
        Assert.Equal(["a", null, null, null, null, null, "g"], documents.Select(d => d.Text));
        Assert.Equal("standard input, line 2: the JSON is broken at byte 10.", documents[1].Fault);
        Assert.Equal("standard input, line 3: the field 'text' is missing.", documents[2].Fault);
        Assert.Equal("standard input, line 4: the field 'id' is missing.", documents[3].Fault);
        Assert.Equal("standard input, line 5: the line is empty.", documents[4].Fault);
        Assert.StartsWith("standard input, line 6: ", documents[5].Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_have_the_names_that_the_user_gives()
    {
        List<InputDocument> documents = Read(
            """
            {"text":"x","number":"1","body":"a","id":"y"}
            {"id":"2","text":"b"}
            {"number":"3","text":"c"}
            {"number":"4","body":"d","body":"e"}
            """,
            static o => o with { TextColumn = "body", IdColumn = "number" });

        Assert.Equal(("1", "a"), (documents[0].Id, documents[0].Text));
        Assert.Equal("standard input, line 2: the field 'number' is missing.", documents[1].Fault);
        Assert.Equal("standard input, line 3: the field 'body' is missing.", documents[2].Fault);
        Assert.Equal("standard input, line 4: the field $.body stands twice or is of the wrong kind.", documents[3].Fault);
    }

    [Fact]
    public void A_missing_file_is_one_fault()
    {
        InputDocument document = Assert.Single(JsonLinesDocumentReader.Read(InputRun.Source("nowhere.jsonl")));

        Assert.Equal("nowhere.jsonl: there is no such file.", document.Fault);
    }

    [Fact]
    public void A_line_longer_than_the_limit_is_a_fault_in_its_place_and_not_taken_into_memory()
    {
        // Longer than any buffer, so that the rest of the line is skipped as it comes.
        string longLine = new('a', 1_000_000);
        List<InputDocument> documents = Read(
            $$"""
            {"id":"1","text":"a"}
            {"id":"2","text":"{{longLine}}"}
            {"id":"3","text":"c"}
            {"id":"4","text":"{{longLine}}"}
            """,
            static o => o with { MaximumDocumentLength = 1000 });

        Assert.Equal(["1", null, "3", null], documents.Select(d => d.Id));
        Assert.Equal("standard input, line 2: the line is longer than 1,000 bytes.", documents[1].Fault);
        Assert.Equal("standard input, line 4: the line is longer than 1,000 bytes.", documents[3].Fault);
    }

    private static List<InputDocument> Read(string input, Func<ReadingOptions, ReadingOptions>? change = null) =>
        [.. JsonLinesDocumentReader.Read(InputRun.StandardInput(Encoding.UTF8.GetBytes(input), change))];
}
