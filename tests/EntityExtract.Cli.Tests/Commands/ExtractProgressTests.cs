namespace EntityExtract.Cli.Tests.Commands;

/// <summary>What <c>extract</c> shows of its progress, and to whom.</summary>
public sealed class ExtractProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _text;

    public ExtractProgressTests() => _text = _folder.Write("a.txt", Sample.Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_terminal_shows_what_failed_and_at_the_end_what_was_done()
    {
        string lines = _folder.Write("b.jsonl", $"{{\"id\":\"1\",\"text\":\"{Sample.Visited} {Sample.Baghdad}\"}}\n{{\n");

        CommandRun run = CommandRun.OnTerminalIntoFile("extract", _text, lines, "nowhere.txt", "--format", "tsv");

        string[] types = [.. run.OutputLines.Skip(1).Select(line => line.Split('\t')[1])];
        Assert.NotEmpty(types);
        Assert.Contains(
            $"Documents: 2. Entities: {types.Length} (PERSON {Count("PERSON")}, LOCATION {Count("LOCATION")}, "
                + $"ORGANIZATION {Count("ORGANIZATION")}, DATE {Count("DATE")}). Failures: 2. Time: ",
            run.ErrorLines[^1],
            StringComparison.Ordinal);
        Assert.Contains("nowhere.txt: there is no such file.\n", run.Error, StringComparison.Ordinal);

        int Count(string type) => types.Count(t => t == type);
    }

    [Fact]
    public void A_terminal_that_shows_the_entities_shows_no_bar_over_them()
    {
        CommandRun run = CommandRun.OnTerminal("extract", _text);

        Assert.StartsWith("Documents: 1.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--quiet")]
    [InlineData("-q")]
    public void Nothing_is_shown_when_nobody_wants_it(string option)
    {
        CommandRun run = CommandRun.OnTerminalIntoFile("extract", _text, option);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Nothing_is_shown_without_a_terminal() => Assert.Empty(CommandRun.Of("extract", _text).Error);
}
