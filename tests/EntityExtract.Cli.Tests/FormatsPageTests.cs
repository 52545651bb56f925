using System.Text;
using System.Text.Json;
using EntityExtract.Docs.Tests;

namespace EntityExtract.Cli.Tests;

/// <summary>The commands of docs/formats.md, run as they stand there by a shell, on small files of the names that they use.</summary>
public sealed class FormatsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "formats.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    public FormatsPageTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The recipes are written for a Unix shell.");

        foreach (string name in (string[])["bin", "news", "pages/old"]) Directory.CreateDirectory(PathOf(name));
        _folder.Write("bin/entity-extract", $"#!/bin/sh\nexec dotnet '{ToolProcess.Tool}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(PathOf("bin/entity-extract"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        string line = JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = "line", ["text"] = Sample.Text }) + "\n";
        string fields = JsonSerializer.Serialize(new Dictionary<string, string> { ["number"] = "field", ["body"] = Sample.Text }) + "\n";
        _folder.Write("news/a.txt", Sample.Text);
        _folder.Write("news/b.txt", Sample.Text);
        _folder.Write("pages/a.html", $"<title>a</title><p>{Sample.Text}<p>{Sample.Text}");
        _folder.Write("pages/old/b.txt", Sample.Text);
        _folder.Write("docs.jsonl", line);
        _folder.Write("dump.jsonl.gz", Gzip.Of(line));
        _folder.Write("bodies.jsonl.gz", Gzip.Of(fields));
        _folder.Write("articles.csv", $"number,body\nrow,\"{Sample.Text}\"\n");
    }

    public static TheoryData<string> Commands =>
        [.. CodeBlocks.Of(Page, "sh").SelectMany(static block => block.TrimEnd().Split('\n'))];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_runs(string command)
    {
        CommandRun run = Run(command);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Folders_compressed_files_and_patterns_are_read_together()
    {
        string output = RunOnly("dump.jsonl.gz").Output;

        Assert.All(["news/a.txt", "news/b.txt", "line", "pages/old/b.txt"], id => Assert.Contains(id, output, StringComparison.Ordinal));
        Assert.DoesNotContain("a.html", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_in_give_lines_out() =>
        Assert.Equal("line", Assert.Single(RunOnly("cat ").OutputJson).GetProperty("id").GetString());

    [Fact]
    public void Fields_of_json_lines_have_names_of_the_user_s() =>
        Assert.Equal("field", Assert.Single(RunOnly("bodies.jsonl.gz").OutputJson).GetProperty("id").GetString());

    [Fact]
    public void Columns_go_to_csv()
    {
        RunOnly("--format csv");

        string[] lines = File.ReadAllLines(PathOf("entities.csv"));
        Assert.StartsWith("id,type,start,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 1);
        Assert.All(lines.Skip(1), static l => Assert.StartsWith("row,", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_pages_goes_to_parquet()
    {
        RunOnly("--format parquet");

        byte[] file = File.ReadAllBytes(PathOf("entities.parquet"));
        Assert.Equal(["pages/a.html", "pages/old/b.txt"], ParquetFile.ReadStrings(file, "id").Distinct());
        List<string?> texts = ParquetFile.ReadStrings(file, "document_text");
        List<int> starts = ParquetFile.ReadNumbers<int>(file, "start");
        List<string?> names = ParquetFile.ReadStrings(file, "text");
        for (int i = 0; i < names.Count; i++) Assert.Equal(names[i], texts[i]!.Substring(starts[i], names[i]!.Length));
    }

    [Fact]
    public void A_folder_goes_to_brat()
    {
        RunOnly("--format brat");

        string[] files = Directory.GetFiles(PathOf("annotated"), "*", SearchOption.AllDirectories);
        Assert.Equal(2, files.Count(static f => f.EndsWith(".ann", StringComparison.Ordinal)));
        Assert.Contains(PathOf("annotated/annotation.conf"), files);
        Assert.All(
            files.Where(static f => f.EndsWith(".txt", StringComparison.Ordinal)),
            static f => Assert.Equal(Sample.Text, File.ReadAllText(f, Encoding.UTF8)));
    }

    /// <summary>Runs the one command of the page that has a part.</summary>
    private CommandRun RunOnly(string part) =>
        Run(Commands.Select(static row => row.Data).Single(command => command.Contains(part, StringComparison.Ordinal)));

    private CommandRun Run(string command)
    {
        using ToolProcess shell = ToolProcess.StartIn(
            "sh", "-c", "cd \"$0\" && PATH=\"$0/bin:$PATH\" && " + command, _folder.FullName);
        shell.Input.Close();
        return shell.Finish(shell.Output.ReadToEnd());
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
