using System.Globalization;
using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private static readonly string Gold = Path.Combine(AppContext.BaseDirectory, "data", "news-sentences.jsonl");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_has_counts_and_scores_of_all_and_of_each_source()
    {
        CommandRun run = CommandRun.Of("evaluate", Gold, "--format", "json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        JsonElement report = JsonSerializer.Deserialize<JsonElement>(run.Output);
        JsonElement all = report.GetProperty("all");
        JsonElement overall = all.GetProperty("overall");
        Assert.Equal(File.ReadLines(Gold).Count(), all.GetProperty("documents").GetInt32());
        Assert.InRange(overall.GetProperty("f1").GetDouble(), overall.GetProperty("f1Low").GetDouble(), overall.GetProperty("f1High").GetDouble());
        Assert.Equal(
            overall.GetProperty("gold").GetInt32(),
            EntityTypes.All.Sum(type => all.GetProperty(type.ToTag()).GetProperty("gold").GetInt32()));
        Assert.Equal(1000, report.GetProperty("bootstrap").GetProperty("resamples").GetInt32());
    }

    [Fact]
    public void The_table_has_a_row_for_all_types_and_one_for_each()
    {
        CommandRun run = CommandRun.Of("evaluate", Gold);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.All(EntityTypes.All, type => Assert.Contains(type.ToTag(), run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public void Groups_are_measured_for_marked_spans_and_for_found_ones()
    {
        string mentions = Path.Combine(AppContext.BaseDirectory, "data", "mentions.jsonl");

        CommandRun run = CommandRun.Of("evaluate", mentions, "--groups");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(["marked", "found"], run.OutputLines.Where(IsOfAll).Select(static line => Columns(line)[1]));
        double[] f1 = [.. run.OutputLines.Where(IsOfAll).Select(static line => double.Parse(Columns(line)[4], CultureInfo.InvariantCulture))];
        Assert.InRange(f1[0], 90, 100);
        Assert.InRange(f1[1], 50, f1[0]);

        static bool IsOfAll(string line) => line.StartsWith("all", StringComparison.Ordinal);
        static string[] Columns(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    [Theory]
    [InlineData("--errors")]
    [InlineData("--format", "json")]
    public void Groups_have_no_list_of_errors_and_no_json(params string[] options)
    {
        CommandRun run = CommandRun.Of(["evaluate", Gold, "--groups", .. options]);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal(
            ["'--groups' can be given neither with '--errors' nor with '--format json'.", "See 'entity-extract evaluate --help'."],
            run.ErrorLines);
    }

    [Fact]
    public void A_document_without_groups_is_named()
    {
        string path = _folder.Write("gold.jsonl", File.ReadLines(Gold).First());

        CommandRun run = CommandRun.Of("evaluate", path, "--groups");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(
            ["Document 'own-001' has an entity without a 'group'.", "There is no document to measure against."], run.ErrorLines);
    }

    [Fact]
    public void Errors_follow_the_table_by_type_and_kind()
    {
        CommandRun run = CommandRun.Of("evaluate", Gold, "--errors");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith(CommandRun.Of("evaluate", Gold).Output, run.Output, StringComparison.Ordinal);
        string[] headings = [.. run.OutputLines.Where(static line => line.Contains(": ", StringComparison.Ordinal) && line[0] != ' ')];
        Assert.Contains(headings, static line => line.StartsWith("PERSON, missed: ", StringComparison.Ordinal));
        Assert.Contains(headings, static line => line.StartsWith("ORGANIZATION, boundary: ", StringComparison.Ordinal));
        Assert.Equal(headings.Distinct(), headings);
    }

    [Fact]
    public void Errors_as_json_are_a_line_each_after_that_of_the_scores()
    {
        CommandRun run = CommandRun.Of("evaluate", Gold, "--errors", "--format", "json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        JsonElement overall = run.OutputJson[0].GetProperty("all").GetProperty("overall");
        JsonElement[] errors = run.OutputJson[1..];
        int right = overall.GetProperty("truePositives").GetInt32();
        Assert.Equal(
            overall.GetProperty("gold").GetInt32() - right,
            errors.Count(static e => e.TryGetProperty("gold", out _)));
        Assert.Equal(
            overall.GetProperty("predicted").GetInt32() - right,
            errors.Count(static e => e.TryGetProperty("predicted", out _)));
    }

    [Fact]
    public void What_has_no_errors_has_no_list_of_them()
    {
        string path = _folder.Write("gold.jsonl", "{\"id\":\"1\",\"text\":\"\",\"entities\":[]}\n");

        Assert.Equal(CommandRun.Of("evaluate", path), CommandRun.Of("evaluate", path, "--errors"));
        Assert.Single(CommandRun.Of("evaluate", path, "--errors", "--format", "json").OutputLines);
    }

    [Fact]
    public void Bad_lines_are_named_and_the_others_measured()
    {
        string path = _folder.Write("gold.jsonl", "{\"id\":\"1\",\"text\":\"\",\"entities\":[]}\n{}\n");

        CommandRun run = CommandRun.Of("evaluate", path, "nowhere.jsonl", "--format", "json");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal([$"{path}, line 2: the field 'id' is missing.", "nowhere.jsonl: there is no such file."], run.ErrorLines);
        Assert.Contains("\"documents\": 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_measure_against_is_a_failure()
    {
        CommandRun run = CommandRun.Of("evaluate", _folder.Write("gold.jsonl", ""));

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(["There is no document to measure against."], run.ErrorLines);
    }

    [Fact]
    public void A_missing_model_is_refused() =>
        Assert.Equal(ExitCode.ModelRefused, CommandRun.Of("evaluate", Gold, "--model", _folder.FullName).ExitCode);
}
