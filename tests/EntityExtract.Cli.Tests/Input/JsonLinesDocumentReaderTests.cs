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
    public void A_missing_file_is_one_fault()
    {
        InputDocument document = Assert.Single(JsonLinesDocumentReader.Read("nowhere.jsonl", StreamsWith("")));

        Assert.Equal("nowhere.jsonl: there is no such file.", document.Fault);
    }

    private static List<InputDocument> Read(string input) => [.. JsonLinesDocumentReader.Read("-", StreamsWith(input))];

    private static StandardStreams StreamsWith(string input) => new()
    {
        Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
        Output = Stream.Null,
        Error = TextWriter.Null,
    };
}
