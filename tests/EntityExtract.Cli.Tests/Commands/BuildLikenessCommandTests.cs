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
}
