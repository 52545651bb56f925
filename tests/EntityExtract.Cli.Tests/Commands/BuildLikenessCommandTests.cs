namespace EntityExtract.Cli.Tests.Commands;

public sealed class BuildLikenessCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_of_the_words_that_are_common_enough_is_written()
    {
        string text = _folder.Write("text.txt", string.Concat(Enumerable.Repeat($"{Sample.Baghdad}.\n", 12)));
        string output = Path.Combine(_folder.FullName, "likeness.bin");

        CommandRun run = CommandRun.Of("build-likeness", text, "--output", output);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("1 words", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(output));
    }

    [Fact]
    public void A_missing_text_is_named_and_nothing_is_written()
    {
        string missing = Path.Combine(_folder.FullName, "missing.txt");
        string output = Path.Combine(_folder.FullName, "likeness.bin");

        CommandRun run = CommandRun.Of("build-likeness", missing, "--output", output);

        Assert.NotEqual(ExitCode.Done, run.ExitCode);
        Assert.Contains(missing, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void A_known_file_that_is_missing_or_broken_is_named_and_nothing_is_written()
    {
        string text = _folder.Write("text.txt", "x\n");
        string broken = _folder.Write("known.jsonl", "{\n");
        string output = Path.Combine(_folder.FullName, "likeness.bin");

        CommandRun missing = CommandRun.Of("build-likeness", text, "--known", output + ".jsonl", "--output", output);
        CommandRun unreadable = CommandRun.Of("build-likeness", text, "--known", broken, "--output", output);

        Assert.Equal((ExitCode.SomeFailed, $"{output}.jsonl: there is no such file.\n"), (missing.ExitCode, missing.Error));
        Assert.Equal(ExitCode.SomeFailed, unreadable.ExitCode);
        Assert.Contains(broken, unreadable.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    // Regression: 0 ended as a stack trace.
    [Theory]
    [InlineData("build-likeness")]
    [InlineData("build-clusters")]
    public void No_word_occurs_less_than_once(string command)
    {
        CommandRun run = CommandRun.Of(command, "text.txt", "--minimum", "0", "--output", "table.bin");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("'0' is no value of --minimum, which is a number from 1 to 2147483647.", run.Error, StringComparison.Ordinal);
    }
}
