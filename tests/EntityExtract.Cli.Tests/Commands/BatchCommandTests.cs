using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

public sealed class BatchCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => Path.Combine(_folder.FullName, "parts");

    private string Part => Path.Combine(Output, "part-00000-of-00001.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_parts_of_eight_shards_are_a_single_run_line_for_line()
    {
        WriteInput("1.jsonl", 200, "first");
        File.WriteAllBytes(Path.Combine(_folder.FullName, "2.jsonl.gz"), Gzip.Of(Lines(100, "second") + "\n{\n"));
        string inputs = Path.Combine(_folder.FullName, "*.jsonl*");

        CommandRun[] runs = [.. Enumerable.Range(0, 8).Select(i => Run(inputs, "--shard", $"{i}/8"))];

        CommandRun single = CommandRun.Of("extract", inputs, "--format", "jsonl");
        Assert.Equal(301, single.OutputLines.Length);
        Assert.Equal(single.OutputLines.Order(StringComparer.Ordinal), PartLines().Order(StringComparer.Ordinal));
        Assert.Single(runs, static run => run.ExitCode == ExitCode.SomeFailed);
        Assert.Equal(7, runs.Count(static run => run.ExitCode == ExitCode.Done));
        Assert.Equal(8, Directory.GetFiles(Output, "part-*-of-00008.jsonl").Length);
        Assert.Equal(8, Directory.GetFiles(Output, "part-*-of-00008.done.json").Length);
        Assert.Equal(16, Directory.GetFiles(Output).Length);
    }

    [Fact]
    public void Without_a_shard_the_part_is_the_single_run_in_its_order()
    {
        string input = WriteInput("in.jsonl", 100);

        CommandRun run = Run(input);

        Assert.Equal(
            $"part-00000-of-00001.jsonl: done: 100 documents, 0 of them failed, {Counts().GetProperty("entities")} entities.",
            Assert.Single(run.ErrorLines));
        Assert.Equal(CommandRun.Of("extract", input, "--format", "jsonl").Output, File.ReadAllText(Part));
        Assert.Equal(new FileInfo(Part).Length, Counts().GetProperty("bytes").GetInt64());
    }

    [Fact]
    public void A_part_that_is_done_is_skipped_and_keeps_its_exit_code()
    {
        string input = _folder.Write("in.jsonl", "{\n");
        Run(input);
        File.SetLastWriteTimeUtc(Part, DateTime.UnixEpoch);

        CommandRun again = Run(input);

        Assert.Equal(ExitCode.SomeFailed, again.ExitCode);
        Assert.Equal(["part-00000-of-00001.jsonl: skipped, since it is done: 1 documents, 1 of them failed, 0 entities."], again.ErrorLines);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Part));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("option")]
    [InlineData("dictionary")]
    [InlineData("origin")]
    [InlineData("part")]
    [InlineData("record")]
    public void A_part_of_anything_else_is_made_again(string change)
    {
        string input = WriteInput("in.jsonl", 2);
        string deny = _folder.Write("deny.tsv", "name\nx\n");
        string[] options = ["--deny", deny];
        Run(input, options);
        string done = Path.ChangeExtension(Part, ".done.json");
        switch (change)
        {
            // Of the same length.
            case "content": File.WriteAllText(input, File.ReadAllText(input).Replace("in-1", "in-7", StringComparison.Ordinal)); break;
            case "option": options = [.. options, "--with-text"]; break;
            case "dictionary": File.WriteAllText(deny, "name\ny\n"); break;
            case "origin": File.WriteAllText(done, File.ReadAllText(done).Replace("\"model\": \"", "\"model\": \"0", StringComparison.Ordinal)); break;
            case "part": File.WriteAllText(Part, ""); break;
            default: File.WriteAllText(done, "{"); break;
        }

        CommandRun again = Run(input, options);

        Assert.StartsWith("part-00000-of-00001.jsonl: done: 2 documents", Assert.Single(again.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(CommandRun.Of(["extract", input, "--format", "jsonl", .. options]).Output, File.ReadAllText(Part));
        Assert.Contains("skipped", Run(input, options).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8/8")]
    [InlineData("-1/8")]
    [InlineData("0/0")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("+1/8")]
    [InlineData("x/8")]
    public void A_value_that_is_no_shard_is_refused(string shard)
    {
        CommandRun run = Run("nowhere.jsonl", "--shard", shard);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal($"'{shard}' is no value of --shard: auto, or I/N with I from 0 to N-1.", run.ErrorLines[0]);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void The_number_of_shards_alone_is_refused() =>
        Assert.Equal("--shards goes with --shard auto.", Run("nowhere.jsonl", "--shards", "8").ErrorLines[0]);

    [Fact]
    public void Standard_input_is_refused() =>
        Assert.Equal("--input takes files: extract reads standard input.", Run("-").ErrorLines[0]);

    [Theory]
    [InlineData("*.csv", "no file matches")]
    [InlineData("nowhere/**/*.jsonl", "no file matches")]
    [InlineData("nowhere.jsonl", "there is no such file")]
    [InlineData("empty", "there is no file with a known extension in this folder")]
    public void An_input_that_is_not_there_is_one_sentence_and_makes_no_part(string missing, string reason)
    {
        string input = WriteInput("in.jsonl", 2);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "empty"));
        missing = Path.Combine(_folder.FullName, missing);

        CommandRun run = Run(input, "--input", missing);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal([$"{missing}: {reason}."], run.ErrorLines);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_shard_without_documents_of_its_own_is_an_empty_part()
    {
        string input = WriteInput("in.jsonl", 1);

        CommandRun[] runs = [Run(input, "--shard", "0/2"), Run(input, "--shard", "1/2")];

        Assert.All(runs, static run => Assert.Equal(ExitCode.Done, run.ExitCode));
        Assert.Equal([0, 1], Directory.GetFiles(Output, "*.jsonl").Select(static f => File.ReadLines(f).Count()).Order());
        Assert.Equal(4, Directory.GetFiles(Output).Length);
    }

    [Fact]
    public void Two_processes_on_one_shard_make_the_same_part_once()
    {
        string input = WriteInput("in.jsonl", 3_000);
        string left = Path.Combine(Output, "part-00000-of-00001.jsonl.bcdfghjklm.new");
        Directory.CreateDirectory(Output);
        File.WriteAllText(left, "half");

        CommandRun[] runs = new CommandRun[4];
        Parallel.For(0, runs.Length, i => runs[i] = ToolProcess.Run([], "batch", "--input", input, "--output", Output));

        Assert.All(runs, static run => Assert.Equal(ExitCode.Done, run.ExitCode));
        Assert.Equal(CommandRun.Of("extract", input, "--format", "jsonl").Output, File.ReadAllText(Part));
        Assert.Equal([Path.ChangeExtension(Part, ".done.json"), Part], Directory.GetFiles(Output).Order(StringComparer.Ordinal));
        Assert.Contains("skipped", Run(input).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_refused_since_it_gives_its_content_once()
    {
        using var shell = new ToolShell();

        // Open for both, it waits for nobody.
        CommandRun run = shell.Run("mkfifo pipe.jsonl && entity-extract batch --input pipe.jsonl --output parts 3<> pipe.jsonl");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Equal(["pipe.jsonl: this is a pipe, and batch reads its inputs twice: extract reads pipes."], run.ErrorLines);
        Assert.False(Directory.Exists(shell.PathOf("parts")));
    }

    [Theory]
    [InlineData("the folder")]
    [InlineData("the part")]
    [InlineData("the done file")]
    public void What_cannot_be_written_where_something_else_stands_is_one_sentence_and_leaves_nothing(string place)
    {
        string input = WriteInput("in.jsonl", 2);
        string done = Path.ChangeExtension(Part, ".done.json");
        if (place == "the folder") _folder.Write("parts", "a file");
        else Directory.CreateDirectory(place == "the part" ? Part : done);

        CommandRun run = Run(input);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("The output cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        if (place != "the folder") Assert.Empty(Directory.GetFiles(Output));
    }

    [Fact]
    public void A_folder_that_is_read_only_is_one_sentence()
    {
        Assert.SkipUnless(Directory.Exists("/sys/kernel"), "Only Linux has a folder where nobody, not even root, makes a file.");

        CommandRun run = CommandRun.Of("batch", "--input", WriteInput("in.jsonl", 2), "--output", "/sys/kernel");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("The output cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_one_sentence_and_leaves_nothing()
    {
        CommandRun run = RunOnDisk(blocks: 100, WriteInput("in.jsonl", 3_000));

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("The output cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Output));
    }

    [Fact]
    public void A_disk_that_is_full_before_the_done_file_leaves_a_part_that_is_not_done()
    {
        string input = _folder.Write("in.jsonl", "");

        CommandRun run = RunOnDisk(blocks: 0, input);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("The output cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal([Part], Directory.GetFiles(Output));
        Assert.Contains(": done:", Run(input).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public void A_signal_ends_the_run_without_half_a_part(string signal, int expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");
        using ToolProcess tool = ToolProcess.Start("batch", "--input", WriteInput("in.jsonl", 400_000), "--output", Output);
        WaitForBytes(tool, 1);

        tool.Signal(signal);
        CommandRun run = tool.Finish();

        Assert.Equal(expected, (int)run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Empty(Directory.GetFiles(Output));
    }

    [Fact]
    public void Runs_that_are_killed_leave_no_half_part_and_the_next_does_what_is_missing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");
        string input = WriteInput("in.jsonl", 60_000);
        for (int i = 0; i < 4; i++)
        {
            using ToolProcess tool = ToolProcess.Start("batch", "--input", input, "--output", Output, "--shard", $"{i % 2}/2");
            WaitForBytes(tool, i << 16);
            tool.Signal("KILL");
            tool.Finish();
            Assert.Empty(Directory.GetFiles(Output, "*.jsonl"));
            Assert.Empty(Directory.GetFiles(Output, "*.json"));
        }

        Assert.Equal(ExitCode.Done, Run(input, "--shard", "0/2").ExitCode);
        Assert.Equal(ExitCode.Done, Run(input, "--shard", "1/2").ExitCode);

        Assert.Equal(4, Directory.GetFiles(Output).Length);
        Assert.Equal(
            CommandRun.Of("extract", input, "--format", "jsonl").OutputLines.Order(StringComparer.Ordinal),
            PartLines().Order(StringComparer.Ordinal));
    }

    private CommandRun Run(string input, params string[] options) =>
        CommandRun.Of(["batch", "--input", input, "--output", Output, .. options]);

    /// <summary>
    /// Runs where no file may be longer than some blocks: with its signal ignored, that limit fails a write as a full disk does.
    /// </summary>
    private CommandRun RunOnDisk(int blocks, string input)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a shell of Unix limits the length of files.");

        // The runtime's own mapping of code is a file, too, unless it is switched off.
        using ToolProcess shell = ToolProcess.StartIn(
            "bash",
            "-c",
            "trap '' XFSZ; ulimit -f $0; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$@\"",
            $"{blocks}",
            ToolProcess.Tool,
            "batch",
            "--input",
            input,
            "--output",
            Output);
        return shell.Finish();
    }

    private JsonElement Counts() =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.ChangeExtension(Part, ".done.json"))).GetProperty("counts");

    private IEnumerable<string> PartLines() => Directory.GetFiles(Output, "*.jsonl").SelectMany(File.ReadLines);

    private string WriteInput(string name, int documents, string prefix = "in") => _folder.Write(name, Lines(documents, prefix));

    private static string Lines(int documents, string prefix) => string.Join(
        '\n',
        Enumerable.Range(0, documents).Select(i => $$"""{"id":"{{prefix}}-{{i}}","text":"{{Sample.Text.Replace("\n", "\\n", StringComparison.Ordinal)}}"}"""));

    /// <summary>Waits until the part that is being written has more than some bytes.</summary>
    private void WaitForBytes(ToolProcess tool, long bytes)
    {
        while (!(Directory.Exists(Output) && new DirectoryInfo(Output).EnumerateFiles("*.new").Any(f => f.Length >= bytes)))
        {
            Assert.False(tool.HasExited);
            Thread.Sleep(1);
        }
    }
}
