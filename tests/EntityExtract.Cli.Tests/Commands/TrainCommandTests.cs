namespace EntityExtract.Cli.Tests.Commands;

public sealed class TrainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Option '--data' is required.", "train", "--dev", "x", "--output", "y")]
    [InlineData("Option '--dev' is required.", "train", "--data", "x", "--output", "y")]
    [InlineData("Option '--output' is required.", "train", "--data", "x", "--dev", "y")]
    public void What_it_cannot_do_without_is_asked_for(string sentence, params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal([sentence, "See 'entity-extract train --help'."], run.ErrorLines);
    }

    [Fact]
    public void Paths_that_stand_for_no_file_are_named_before_anything_is_done()
    {
        CommandRun run = CommandRun.Of(
            "train", "--data", "nowhere.jsonl", _folder.FullName, "--dev", _folder.FullName, "--output", Output);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(
            [
                "nowhere.jsonl: there is no such file.",
                $"{_folder.FullName}: there is no file *.train.jsonl in this folder.",
                $"{_folder.FullName}: there is no file *.dev.jsonl in this folder.",
            ],
            run.ErrorLines);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_bad_line_stops_it_by_name()
    {
        string bad = _folder.Write("a.train.jsonl", "{\"id\":\"1\",\"text\":\"\",\"entities\":[]}\n{}\n");
        _folder.Write("a.dev.jsonl", "{\"id\":\"1\",\"text\":\"\",\"entities\":[]}\n");

        CommandRun run = CommandRun.Of("train", "--data", _folder.FullName, "--dev", _folder.FullName, "--output", Output);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal([$"{bad}, line 2: the field 'id' is missing."], run.ErrorLines);
        Assert.False(Directory.Exists(Output));
    }

    private string Output => Path.Combine(_folder.FullName, "model");
}
