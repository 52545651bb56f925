using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EntityExtract.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private static readonly string Article = Path.Combine(AppContext.BaseDirectory, "data", "article.txt");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Entities_of_a_text_file_are_the_library_s_and_fit_its_text()
    {
        string text = File.ReadAllText(Article);

        CommandRun run = CommandRun.Of("extract", Article, "--format", "jsonl");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(run.Error);
        JsonElement document = Assert.Single(run.OutputJson);
        Assert.Equal(Article, document.GetProperty("id").GetString());
        JsonElement[] entities = [.. document.GetProperty("entities").EnumerateArray()];
        Assert.NotEmpty(entities);
        Assert.Equal(
            EntityExtractor.Default.Extract(text).Entities.Select(e => (e.Type.ToTag(), e.Start, e.Length, e.Text, e.Name)),
            entities.Select(e => (
                e.GetProperty("type").GetString()!,
                e.GetProperty("start").GetInt32(),
                e.GetProperty("length").GetInt32(),
                e.GetProperty("text").GetString()!,
                e.GetProperty("name").GetString()!)));
        Assert.All(entities, e => Assert.Equal(
            text.Substring(e.GetProperty("start").GetInt32(), e.GetProperty("length").GetInt32()),
            e.GetProperty("text").GetString()));
    }

    [Fact]
    public void A_page_shows_each_file_under_its_name()
    {
        CommandRun run = CommandRun.Of("extract", Article, Article, "--format", "html");

        IHtmlDocument page = new HtmlParser().ParseDocument(run.Output);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal([Article, Article], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.All(page.QuerySelectorAll(".text"), text => Assert.Equal(File.ReadAllText(Article), text.TextContent));
    }

    [Fact]
    public void Json_lines_in_give_as_many_out_in_order_with_errors_in_their_places()
    {
        IEnumerable<string> lines = Enumerable.Range(0, 300).Select(i => i % 50 == 7 ? "{" : Line($"{i}", Sample.Text));

        CommandRun run = CommandRun.With(
            string.Join('\n', lines), "extract", "--input-format", "jsonl", "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        JsonElement[] documents = run.OutputJson;
        Assert.Equal(300, documents.Length);
        for (int i = 0; i < documents.Length; i++)
        {
            if (i % 50 != 7)
            {
                Assert.Equal($"{i}", documents[i].GetProperty("id").GetString());
                continue;
            }

            Assert.Equal(JsonValueKind.Null, documents[i].GetProperty("id").ValueKind);
            Assert.Equal($"standard input, line {i + 1}: the JSON is broken at byte 2.", documents[i].GetProperty("error").GetString());
        }

        Assert.Equal(6, run.ErrorLines.Length);
    }

    [Fact]
    public void A_file_that_fails_is_named_and_the_others_are_done()
    {
        string invalid = _folder.Write("invalid.txt", [0x61, 0x0A, 0xFF]);

        CommandRun run = CommandRun.Of("extract", "nowhere.txt", invalid, Article, "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(
            ["nowhere.txt: there is no such file.", $"{invalid}, line 2: byte 1 is not valid UTF-8."], run.ErrorLines);
        JsonElement[] documents = run.OutputJson;
        Assert.Equal(["nowhere.txt", invalid, Article], documents.Select(d => d.GetProperty("id").GetString()!));
        Assert.True(documents[0].TryGetProperty("error", out _));
        Assert.True(documents[1].TryGetProperty("error", out _));
        Assert.True(documents[2].TryGetProperty("entities", out _));
    }

    [Theory]
    [InlineData("table", "-: 0 entities\n")]
    [InlineData("jsonl", "{\"id\":\"-\",\"entities\":[]}\n")]
    [InlineData("conll", "# id = -\n\n")]
    [InlineData("csv", "id,type,start,end,text,name,confidence,source,entity_id,date\n")]
    [InlineData("tsv", "id\ttype\tstart\tlength\ttext\tname\tconfidence\tsource\n")]
    public void Empty_standard_input_is_an_empty_document(string format, string expected) =>
        Assert.Equal(new CommandRun(ExitCode.Done, expected, ""), CommandRun.With("", "extract", "--format", format));

    [Fact]
    public void The_table_is_the_default() =>
        Assert.Equal(CommandRun.Of("extract", Article, "--format", "table"), CommandRun.Of("extract", Article));

    [Fact]
    public void A_reference_date_is_taken() =>
        Assert.Equal(ExitCode.Done, CommandRun.With("x", "extract", "-", "--reference", "2024-02-29").ExitCode);

    [Fact]
    public void A_missing_model_is_refused()
    {
        CommandRun run = CommandRun.Of("extract", Article, "--model", Path.Combine(_folder.FullName, "nowhere"));

        Assert.Equal(ExitCode.ModelRefused, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(_folder.FullName, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        _folder.Write("manifest.json", "{}");

        CommandRun run = CommandRun.Of("extract", Article, "--model", _folder.FullName);

        Assert.Equal(ExitCode.ModelRefused, run.ExitCode);
        Assert.Contains("manifest.json", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static string Line(string id, string text) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = id, ["text"] = text });
}
