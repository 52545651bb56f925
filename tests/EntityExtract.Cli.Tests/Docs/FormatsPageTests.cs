using System.Text;
using System.Text.Json;

namespace EntityExtract.Cli.Tests.Docs;

/// <summary>The commands of docs/formats.md, run as they stand there by a shell, on small files of the names that they use.</summary>
public sealed class FormatsPageTests : IDisposable
{
    private static readonly Recipes Page = new("formats.md");

    private readonly ToolShell _shell = new();

    public FormatsPageTests()
    {
        string line = JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = "line", ["text"] = Sample.Text }) + "\n";
        string fields = JsonSerializer.Serialize(new Dictionary<string, string> { ["number"] = "field", ["body"] = Sample.Text }) + "\n";
        _shell.Write("news/a.txt", Sample.Text);
        _shell.Write("news/b.txt", Sample.Text);
        _shell.Write("pages/a.html", $"<title>a</title><p>{Sample.Text}<p>{Sample.Text}");
        _shell.Write("pages/old/b.txt", Sample.Text);
        _shell.Write("docs.jsonl", line);
        _shell.Write("dump.jsonl.gz", Gzip.Of(line));
        _shell.Write("bodies.jsonl.gz", Gzip.Of(fields));
        _shell.Write("articles.csv", $"number,body\nrow,\"{Sample.Text}\"\n");
    }

    public static TheoryData<string> Commands => [.. Page.Commands];

    public void Dispose() => _shell.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_runs(string command)
    {
        CommandRun run = _shell.Run(command);

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

        string[] lines = File.ReadAllLines(_shell.PathOf("entities.csv"));
        Assert.StartsWith("id,type,start,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 1);
        Assert.All(lines.Skip(1), static l => Assert.StartsWith("row,", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_pages_goes_to_parquet()
    {
        RunOnly("--format parquet");

        byte[] file = File.ReadAllBytes(_shell.PathOf("entities.parquet"));
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

        string[] files = Directory.GetFiles(_shell.PathOf("annotated"), "*", SearchOption.AllDirectories);
        Assert.Equal(2, files.Count(static f => f.EndsWith(".ann", StringComparison.Ordinal)));
        Assert.Contains(_shell.PathOf("annotated/annotation.conf"), files);
        Assert.All(
            files.Where(static f => f.EndsWith(".txt", StringComparison.Ordinal)),
            static f => Assert.Equal(Sample.Text, File.ReadAllText(f, Encoding.UTF8)));
    }

    private CommandRun RunOnly(string part) => _shell.Run(Page.Command(part));
}
