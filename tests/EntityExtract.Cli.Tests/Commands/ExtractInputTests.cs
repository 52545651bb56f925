using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

/// <summary>Which files <c>extract</c> reads, and as what.</summary>
public sealed class ExtractInputTests : IDisposable
{
    private const string Line = "{\"id\":\"1\",\"text\":\"" + Sample.Visited + "\"}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_extension_says_what_a_file_holds()
    {
        _folder.Write("a.txt", Line);
        _folder.Write("b.jsonl", Line);
        _folder.Write("c.jsonl.gz", Gzip.Of(Line));
        _folder.Write("d.gz", Gzip.Of(Line));

        CommandRun run = Extract(Path.Combine(_folder.FullName, "*"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal([PathOf("a.txt"), "1", "1", PathOf("d.gz")], Ids(run));
    }

    [Fact]
    public void Columns_and_fields_have_the_names_that_the_user_gives()
    {
        string comma = _folder.Write("a.csv", $"key,body\n1,\"{Sample.Text}\"\n");
        string tab = _folder.Write("b.tsv.gz", Gzip.Of($"body\tkey\n{Sample.Visited}\t2\n"));

        string lines = _folder.Write("c.jsonl", $"{{\"key\":\"3\",\"body\":\"{Sample.Visited}\"}}\n");

        Assert.Equal(["1", "2", "3"], Ids(Extract(comma, tab, lines, "--text-column", "body", "--id-column", "key")));
        Assert.Equal(
            [$"{comma}: there is no column 'text'; the columns are key, body."], Extract(comma).ErrorLines);
    }

    [Fact]
    public void The_text_of_a_page_is_given_back_and_offsets_are_into_it()
    {
        string page = _folder.Write("a.html", $"<title>t</title><nav>x</nav><p>{Sample.Text}<br>{Sample.Text}</p>");
        string empty = _folder.Write("b.html", "<nav><a href=x>y</a></nav>");
        string text = _folder.Write("c.txt", Sample.Text);

        CommandRun run = Extract(page, empty, text);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal([$"{empty}: there is no article in this page."], run.ErrorLines);
        JsonElement[] documents = run.OutputJson;
        Assert.Equal(Sample.Text, documents[2].GetProperty("text").GetString());
        string given = documents[0].GetProperty("text").GetString()!;
        string paragraph = Sample.Text.Replace('\n', ' ');
        Assert.Equal($"t\n{paragraph}\n{paragraph}", given);
        JsonElement[] entities = [.. documents[0].GetProperty("entities").EnumerateArray()];
        Assert.NotEmpty(entities);
        Assert.All(entities, e => Assert.Equal(
            given.Substring(e.GetProperty("start").GetInt32(), e.GetProperty("length").GetInt32()),
            e.GetProperty("text").GetString()));
    }

    [Fact]
    public void A_text_is_given_back_only_when_it_is_asked_for()
    {
        string text = _folder.Write("a.txt", Sample.Text);

        Assert.False(Extract(text).OutputJson[0].TryGetProperty("text", out _));
        Assert.Equal(Sample.Text, Extract(text, "--with-text").OutputJson[0].GetProperty("text").GetString());
    }

    [Fact]
    public void A_format_holds_for_every_file()
    {
        string text = _folder.Write("a.txt", Line);

        Assert.Equal(["1", "1"], Ids(Extract(text, _folder.Write("b", Line), "--input-format", "jsonl")));
    }

    [Fact]
    public void A_truncated_file_is_one_error_after_what_could_be_read_and_the_others_are_done()
    {
        // More than any buffer, so that the first documents come out before the end is missed; their ids are hardly packable.
        var random = new Random(1);
        string lines = string.Concat(Enumerable.Range(0, 10_000).Select(_ => Line.Replace("1", $"{random.NextInt64()}", StringComparison.Ordinal)));
        byte[] whole = Gzip.Of(lines);
        string truncated = _folder.Write("a.jsonl.gz", whole.AsSpan(0, whole.Length / 2));
        string other = _folder.Write("b.jsonl", Line);

        CommandRun run = Extract(truncated, other);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal([$"{truncated}: the file cannot be read (the gzip data are damaged or end too soon)."], run.ErrorLines);
        Assert.InRange(run.OutputLines.Length, 1000, 9000);
        Assert.Equal("1", Ids(run)[^1]);
    }

    [Fact]
    public void A_zip_bomb_is_refused_at_the_limit()
    {
        string bomb = _folder.Write("a.jsonl.gz", Gzip.Of(new byte[1_000_001]));

        Assert.Equal(
            [$"{bomb}: the file cannot be read (unpacked it is more than 1,000,000 bytes)."],
            Extract(bomb, "--max-unpacked", "1").ErrorLines);
    }

    [Fact]
    public void A_line_of_200_megabytes_is_refused_and_the_others_are_done()
    {
        byte[] content = new byte[200_000_000 + (2 * Line.Length)];
        content.AsSpan().Fill((byte)'a');
        byte[] line = System.Text.Encoding.UTF8.GetBytes(Line);
        line.CopyTo(content, 0);
        content[^(line.Length + 1)] = (byte)'\n';
        line.CopyTo(content, content.Length - line.Length);

        CommandRun run = CommandRun.With(content, "extract", "-", "--input-format", "jsonl", "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(["standard input, line 2: the line is longer than 100,000,000 bytes."], run.ErrorLines);
        Assert.Equal(["1", null, "1"], Ids(run));
    }

    [Theory]
    [InlineData("--text-column", "id")]
    [InlineData("--id-column", "text")]
    public void One_column_for_text_and_id_is_wrong_usage(string option, string name)
    {
        CommandRun run = Extract("a.csv", option, name);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal("--text-column and --id-column must differ.", run.ErrorLines[0]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    public void A_limit_below_one_is_wrong_usage(string limit)
    {
        CommandRun run = Extract("a.txt", "--max-document", limit);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal("--max-document must be at least 1.", run.ErrorLines[0]);
    }

    private static CommandRun Extract(params string[] arguments) => CommandRun.Of(["extract", .. arguments, "--format", "jsonl"]);

    private static string?[] Ids(CommandRun run) =>
        Array.ConvertAll(run.OutputJson, static document => document.GetProperty("id").GetString());

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
