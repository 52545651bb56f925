namespace EntityExtract.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Nothing_at_all_is_explained()
    {
        CommandRun run = CommandRun.OnTerminal();

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("extract", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("normalize")]
    [InlineData("tokenize")]
    public void A_command_without_files_on_a_terminal_explains_itself(string command)
    {
        CommandRun run = CommandRun.OnTerminal(command);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($" {command} [", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'find'.", "entity-extract --help", "find")]
    [InlineData("'xml' is none of the values of --format: table, jsonl, conll, csv, tsv, parquet, brat, html.", "entity-extract extract --help", "extract", "--format", "xml")]
    [InlineData("'3.4.2024' is not a day as YYYY-MM-DD.", "entity-extract extract --help", "extract", "--reference", "3.4.2024")]
    [InlineData("Required argument missing for option: '--model'.", "entity-extract extract --help", "extract", "-", "--model")]
    [InlineData("Required argument 'GOLD.jsonl...' missing for command: 'evaluate'.", "entity-extract evaluate --help", "evaluate")]
    public void Wrong_usage_is_one_sentence_and_where_to_read_on(string sentence, string help, params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal([sentence, $"See '{help}'."], run.ErrorLines);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    [InlineData("--version")]
    public void What_is_asked_for_goes_to_the_output(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_file_may_be_named_like_a_response_file()
    {
        CommandRun run = CommandRun.Of("normalize", "@nowhere");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(["@nowhere: there is no such file."], run.ErrorLines);
    }
}
