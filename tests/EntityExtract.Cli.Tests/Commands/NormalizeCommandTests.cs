namespace EntityExtract.Cli.Tests.Commands;

public sealed class NormalizeCommandTests
{
    // Alef with hamza below, lam, alef maqsura: "to".
    private const string To = "\u0625\u0644\u0649";

    // Alef, lam, alef maqsura; alef, lam, yeh.
    private const string WithPlainAlef = "\u0627\u0644\u0649";
    private const string WithYeh = "\u0627\u0644\u064A";

    [Theory]
    [InlineData(null, WithPlainAlef)]
    [InlineData("tagging", WithPlainAlef)]
    [InlineData("search", WithYeh)]
    [InlineData("none", To)]
    [InlineData("fold-alef,fold-alef-maqsura", WithYeh)]
    [InlineData("fold-alef, clean", WithPlainAlef)]
    public void Takes_the_steps_that_are_named(string? steps, string expected)
    {
        CommandRun run = CommandRun.With(To, steps is null ? ["normalize"] : ["normalize", "-", "--steps", steps]);

        Assert.Equal(new CommandRun(ExitCode.Done, expected + "\n", ""), run);
    }

    [Fact]
    public void An_unknown_step_is_wrong_usage()
    {
        CommandRun run = CommandRun.With("", "normalize", "--steps", "tagging,polish");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith("There is no step 'polish'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_stay_side_by_side_when_one_is_invalid()
    {
        CommandRun run = CommandRun.With([.. "a\nb"u8, 0xFF, .. "\r\n\nc"u8], "normalize");

        Assert.Equal("a\n\n\nc\n", run.Output);
        Assert.Equal(["standard input, line 2: byte 2 is not valid UTF-8."], run.ErrorLines);
        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
    }

    [Fact]
    public void Standard_input_named_twice_is_empty_the_second_time() =>
        Assert.Equal(new CommandRun(ExitCode.Done, "a\n", ""), CommandRun.With("a", "normalize", "-", "-"));
}
