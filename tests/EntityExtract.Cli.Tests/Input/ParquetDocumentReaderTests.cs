using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class ParquetDocumentReaderTests : IDisposable
{
    private static readonly string[] Texts = ["a", Sample.Text, "", "d", "e"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_row_of_every_row_group_is_a_document() => Assert.Equal(
        [("1", "a"), ("2", Sample.Text), ("3", ""), ("4", "d"), ("5", "e")],
        Documents(Read(ParquetFile.Of(ParquetFile.Column("id", "1", "2", "3", "4", "5"), ("text", Texts), ParquetFile.Column("n", 1, 2, 3, 4, 5)))));

    [Fact]
    public void Ids_may_be_whole_numbers()
    {
        Assert.Equal("5", Read(ParquetFile.Of(("text", Texts), ParquetFile.Column("id", 1, 2, 3, 4, 5)))[^1].Id);
        Assert.Equal("-5", Read(ParquetFile.Of(("text", Texts), ParquetFile.Column("id", 1L, 2, 3, 4, -5)))[^1].Id);
        Assert.Equal("5", Read(ParquetFile.Of(("text", Texts), ParquetFile.Column<int?>("id", 1, 2, 3, 4, 5)))[^1].Id);
    }

    [Fact]
    public void Columns_have_the_names_that_the_user_gives() => Assert.Equal(
        [("k", "b")],
        Documents(Read(
            ParquetFile.Of(ParquetFile.Column("text", "a"), ParquetFile.Column("body", "b"), ParquetFile.Column("key", "k")),
            static o => o with { TextColumn = "body", IdColumn = "key" })));

    [Fact]
    public void Without_a_column_of_ids_the_place_is_the_id()
    {
        List<InputDocument> documents = Read(ParquetFile.Of(("text", Texts)));

        Assert.Equal($"{Path.Combine(_folder.FullName, "a.parquet")}:5", documents[^1].Id);
    }

    [Fact]
    public void A_row_without_text_or_id_or_with_too_long_a_text_is_a_fault_in_its_place()
    {
        byte[] file = ParquetFile.Of(
            ParquetFile.Column<int?>("id", 1, null, 3, 4), ParquetFile.Column("text", null!, "b", $"{Sample.Baghdad}ab", $"{Sample.Baghdad}"));

        List<InputDocument> documents = Read(file, static o => o with { MaximumDocumentLength = 10 });

        Assert.Equal([("1", null), (null, null), ("3", null), ("4", Sample.Baghdad)], Documents(documents));
        Assert.Equal(
            ["row 1: the text is null.", "row 2: the id is null.", "row 3: the text is longer than 10 bytes."],
            documents.Take(3).Select(d => d.Fault!.Split(", ", 2)[1]));
    }

    [Fact]
    public void A_column_that_there_is_not_is_refused_with_those_that_there_are() =>
        AssertRefused("there is no column 'text'; the columns are id, body.", ParquetFile.Of(("id", Texts), ("body", Texts)));

    [Fact]
    public void Columns_of_other_types_are_refused()
    {
        AssertRefused("the column 'text' holds no strings.", ParquetFile.Of(ParquetFile.Column("text", 1)));
        AssertRefused(
            "the column 'id' holds neither strings nor whole numbers.", ParquetFile.Of(("text", Texts), ParquetFile.Column("id", 1d, 2, 3, 4, 5)));
    }

    [Fact]
    public void What_is_no_parquet_file_is_one_fault()
    {
        byte[] whole = ParquetFile.Of(("id", Texts), ("text", Texts));

        Assert.All([[], "hello, hello, hello"u8.ToArray(), whole[..^20]], file =>
            Assert.Contains(": the file cannot be read (", Assert.Single(Read(file)).Fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_row_group_is_one_fault_after_those_before_it()
    {
        string[] texts = [.. Enumerable.Range(0, 4).Select(i => new string((char)('a' + i), 1000))];
        byte[] file = ParquetFile.Of(("text", texts));
        int second = file.AsSpan().IndexOf((byte)'c');
        file.AsSpan(second - 30, 40).Clear();

        List<InputDocument> documents = Read(file);

        Assert.Equal([texts[0], texts[1], null], documents.Select(d => d.Text));
        Assert.Contains(": the file cannot be read (", documents[^1].Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_one_fault() => Assert.Equal(
        "nowhere.parquet: there is no such file.", Assert.Single(ParquetDocumentReader.Read(InputRun.Source("nowhere.parquet"))).Fault);

    [Fact]
    public void Standard_input_is_read_too() => Assert.Equal(
        [("-:1", "a")], Documents(ParquetDocumentReader.Read(InputRun.StandardInput(ParquetFile.Of(ParquetFile.Column("text", "a"))))));

    private void AssertRefused(string reason, byte[] file)
    {
        InputDocument document = Assert.Single(Read(file));
        Assert.Equal($"{document.Id}: {reason}", document.Fault);
    }

    private List<InputDocument> Read(byte[] file, Func<ReadingOptions, ReadingOptions>? change = null) =>
        [.. ParquetDocumentReader.Read(InputRun.Source(_folder.Write("a.parquet", file), change))];

    private static IEnumerable<(string?, string?)> Documents(IEnumerable<InputDocument> documents) =>
        documents.Select(static d => (d.Id, d.Text));
}
