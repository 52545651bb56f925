using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

/// <summary>Where <c>extract</c> writes to.</summary>
public sealed class ExtractOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    public void A_file_holds_what_standard_output_would(string format)
    {
        string expected = CommandRun.With(Sample.Text, "extract", "--format", format).Output;
        string path = _folder.Write("out", "older");

        CommandRun run = CommandRun.With(Sample.Text, "extract", "--format", format, "--output", path);

        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), run);
        Assert.Equal(expected, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_sentence()
    {
        CommandRun run = CommandRun.With("", "extract", "--output", Path.Combine(_folder.FullName, "nowhere", "out"));

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("The output cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Brat_writes_files_into_a_folder_and_needs_one()
    {
        string text = _folder.Write("a.txt", Sample.Text);
        string output = Path.Combine(_folder.FullName, "brat");

        CommandRun run = CommandRun.Of("extract", text, "nowhere.txt", "--format", "brat", "--output", output);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        string annotation = Assert.Single(Directory.GetFiles(output, "*.ann", SearchOption.AllDirectories));
        Assert.Equal(Sample.Text, File.ReadAllText(Path.ChangeExtension(annotation, ".txt")));
        CommandRun refused = CommandRun.Of("extract", text, "--format", "brat");
        Assert.Equal(ExitCode.WrongUsage, refused.ExitCode);
        Assert.Equal("brat writes files: --output must name their folder.", refused.ErrorLines[0]);
    }

    [Fact]
    public void Parquet_in_and_out_is_what_json_lines_are()
    {
        string input = _folder.Write("in.parquet", ParquetFile.Of(ParquetFile.Column("key", 1, 2, 3), ParquetFile.Column("body", Sample.Text, "", Sample.Text)));
        string output = Path.Combine(_folder.FullName, "out.parquet");
        string[] columns = ["--text-column", "body", "--id-column", "key"];

        CommandRun run = CommandRun.Of(["extract", input, "--format", "parquet", "--output", output, .. columns]);

        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), run);
        JsonElement[] entities =
        [
            .. CommandRun.Of(["extract", input, "--format", "jsonl", .. columns]).OutputJson
                .SelectMany(static d => d.GetProperty("entities").EnumerateArray()),
        ];
        byte[] file = File.ReadAllBytes(output);
        Assert.NotEmpty(entities);
        Assert.Equal(entities.Select(static e => e.GetProperty("text").GetString()), ParquetFile.ReadStrings(file, "text"));
        Assert.Equal(entities.Select(static e => e.GetProperty("start").GetInt32()), ParquetFile.ReadNumbers<int>(file, "start"));
    }

    [Fact]
    public void Parquet_is_not_for_a_terminal()
    {
        CommandRun run = CommandRun.OnTerminal("extract", "a.txt", "--format", "parquet");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal("parquet is not for a terminal: --output must name its file.", run.ErrorLines[0]);
    }
}
