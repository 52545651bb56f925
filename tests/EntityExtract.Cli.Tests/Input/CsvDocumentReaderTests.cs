using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class CsvDocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_row_is_a_document_with_its_fields_unquoted() => Assert.Equal(
        [("1", "a"), ("2", "b \"q\", \nnext"), ("3", $"\"{Sample.Text}"), ("4", " c "), ("5", "")],
        Documents(Read($"id,date,text\n1,x,a\n2,x,\"b \"\"q\"\", \nnext\"\r\n\n3,x,\"\"\"{Sample.Text}\"\n4,x, c \n5,x,")));

    [Fact]
    public void A_byte_order_mark_at_the_start_is_skipped() => Assert.Equal([("1", "a")], Documents(Read("\uFEFFid,text\n1,a\n")));

    [Fact]
    public void A_quote_inside_a_field_that_is_not_quoted_is_a_character_of_it() =>
        Assert.Equal([("1", "a \"b\" c")], Documents(Read("id,text\n1,a \"b\" c\n")));

    [Fact]
    public void Fields_of_a_tab_separated_file_are_taken_as_they_are() => Assert.Equal(
        [("1", "\"a\" b, c"), ("2", "a\\tb")],
        Documents(Read("text\tid\n\"a\" b, c\t1\na\\tb\t2", options: CsvDocumentReader.TabSeparated)));

    [Fact]
    public void Columns_have_the_names_that_the_user_gives() => Assert.Equal(
        [("k", "b")], Documents(Read("id,text,key,body\n1,a,k,b\n", o => o with { TextColumn = "body", IdColumn = "key" })));

    [Fact]
    public void Without_a_column_of_ids_the_place_is_the_id() =>
        Assert.Equal([("-:2", "a"), ("-:3", "b\nc"), ("-:5", "d")], Documents(Read("text\na\n\"b\nc\"\nd\n")));

    [Theory]
    [InlineData("id,text\n1,a", "body", null, "standard input: there is no column 'body'; the columns are id, text.")]
    [InlineData("id,text\n1,a", "text", "Id", "standard input: there is no column 'Id'; the columns are id, text.")]
    [InlineData("", "text", null, "standard input: there is no column 'text'; the file is empty.")]
    public void A_column_that_there_is_not_is_refused_with_those_that_there_are(
        string input, string textColumn, string? idColumn, string expected)
    {
        InputDocument document = Assert.Single(Read(input, o => o with { TextColumn = textColumn, IdColumn = idColumn }));

        Assert.Equal(expected, document.Fault);
    }

    [Theory]
    [InlineData("2,\"b\"c", "text stands after the closing quote of a field")]
    [InlineData("2,b,c", "the row has 3 fields, the first line 2")]
    [InlineData("2", "the row has 1 fields, the first line 2")]
    [InlineData("2,b\u00FF", "the row is not valid UTF-8")]
    public void A_row_that_may_be_misread_is_a_fault_in_its_place(string row, string reason)
    {
        // As Latin-1, so that U+00FF is an invalid byte.
        byte[] input = Encoding.Latin1.GetBytes($"id,text\n1,a\n{row}\n3,c\n");

        List<InputDocument> documents = [.. CsvDocumentReader.Read(InputRun.StandardInput(input), CsvDocumentReader.Quoted)];

        Assert.Equal(["1", "2", "3"], documents.Select(d => d.Id));
        Assert.Equal(["a", null, "c"], documents.Select(d => d.Text));
        Assert.Equal($"standard input, line 3: {reason}.", documents[1].Fault);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_a_fault_and_no_text()
    {
        List<InputDocument> documents = Read("id,text\n1,a\n2,\"b\n3,c\n");

        Assert.Equal(["a", null], documents.Select(d => d.Text));
        Assert.Equal("standard input, line 3: a quoted field is never closed.", documents[1].Fault);
    }

    [Fact]
    public void A_row_longer_than_the_limit_ends_the_file()
    {
        string longField = new('a', 1_000_000);
        List<InputDocument> documents = Read(
            $"id,text\n1,a\n2,\"{longField}\"\n3,c\n", static o => o with { MaximumDocumentLength = 100_000 });

        Assert.Equal(["a", null], documents.Select(d => d.Text));
        Assert.Equal(
            "standard input, line 3: a row is longer than 100,000 bytes, and none after it is read.", documents[1].Fault);
    }

    [Fact]
    public void A_missing_file_is_one_fault() => Assert.Equal(
        "nowhere.csv: there is no such file.",
        Assert.Single(CsvDocumentReader.Read(InputRun.Source("nowhere.csv"), CsvDocumentReader.Quoted)).Fault);

    [Fact]
    public void A_truncated_file_is_one_fault_after_what_could_be_read()
    {
        byte[] whole = Gzip.Of("id,text\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i},a{i}\n")));
        string path = _folder.Write("a.csv.gz", whole.AsSpan(0, whole.Length / 2));

        List<InputDocument> documents = [.. CsvDocumentReader.Read(InputRun.Source(path), CsvDocumentReader.Quoted)];

        Assert.InRange(documents.Count, 1_000, 190_000);
        Assert.All(documents.SkipLast(1), (d, i) => Assert.Equal($"a{i}", d.Text));
        Assert.Equal($"{path}: the file cannot be read (the gzip data are damaged or end too soon).", documents[^1].Fault);
    }

    private static List<InputDocument> Read(
        string input, Func<ReadingOptions, ReadingOptions>? change = null, CsvHelper.CsvReaderOptions? options = null) =>
        [.. CsvDocumentReader.Read(InputRun.StandardInput(Encoding.UTF8.GetBytes(input), change), options ?? CsvDocumentReader.Quoted)];

    private static IEnumerable<(string?, string?)> Documents(IEnumerable<InputDocument> documents) =>
        documents.Select(static d => (d.Id, d.Text));
}
