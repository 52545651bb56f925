namespace EntityExtract.Cli.Tests.Commands;

public sealed class CrossValidateCommandTests : IDisposable
{
    private static readonly string Gold = Path.Combine(AppContext.BaseDirectory, "data", "news-sentences.jsonl");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_prints_the_scores_of_all_blocks_together()
    {
        string data = _folder.Write("all.jsonl", string.Join('\n', File.ReadLines(Gold).Take(6)));

        CommandRun run = CommandRun.Of("cross-validate", "--data", data, "--folds", "2", "--whole-words");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(run.OutputLines, line =>
            line.StartsWith("all", StringComparison.Ordinal) && line.TrimEnd().EndsWith(" 6", StringComparison.Ordinal));
        Assert.DoesNotContain(run.OutputLines, line => line.StartsWith("expected calibration error", StringComparison.Ordinal));
    }

    [Fact]
    public void One_fold_is_refused()
    {
        CommandRun run = CommandRun.Of("cross-validate", "--data", "x", "--folds", "1");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal(["'--folds' must be 2 or more.", "See 'entity-extract cross-validate --help'."], run.ErrorLines);
    }

    [Fact]
    public void Too_few_documents_are_told()
    {
        string data = _folder.Write("all.jsonl", File.ReadLines(Gold).First());

        CommandRun run = CommandRun.Of("cross-validate", "--data", data);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains("There are 1 documents for 5 folds.", run.ErrorLines);
    }
}
