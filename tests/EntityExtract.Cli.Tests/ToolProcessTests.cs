using System.Text;

namespace EntityExtract.Cli.Tests;

public sealed class ToolProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Utf8_goes_in_and_out_without_a_byte_order_mark_whatever_the_console_speaks()
    {
        using ToolProcess tool = ToolProcess.Start("normalize");
        tool.Input.Write(Encoding.UTF8.GetBytes("\uFEFF" + Sample.Text));
        tool.Input.Close();

        using var output = new MemoryStream();
        tool.Output.BaseStream.CopyTo(output);

        Assert.Equal(Encoding.UTF8.GetBytes(Sample.Text + "\n"), output.ToArray());
        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), tool.Finish());
    }

    [Fact]
    public void Wrong_usage_exits_with_2() => Assert.Equal(ExitCode.WrongUsage, ToolProcess.Run([], "extract", "--format", "xml").ExitCode);

    [Fact]
    public void A_missing_file_exits_with_3()
    {
        CommandRun run = ToolProcess.Run([], "normalize", "nowhere.txt");

        Assert.Equal(new CommandRun(ExitCode.SomeFailed, "", "nowhere.txt: there is no such file.\n"), run);
    }

    [Fact]
    public void A_missing_model_exits_with_4()
    {
        CommandRun run = ToolProcess.Run([], "extract", "-", "--model", _folder.FullName);

        Assert.Equal(ExitCode.ModelRefused, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public void A_broken_line_in_the_middle_exits_with_3_and_the_others_are_there()
    {
        CommandRun run = ToolProcess.Run(
            [.. "{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"te\n{\"id\":\"3\",\"text\":\""u8, 0xD9, .. "\"}\n{\"id\":\"4\",\"text\":\"d\"}\n"u8],
            "extract", "--input-format", "jsonl", "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(["1", null, null, "4"], run.OutputJson.Select(d => d.GetProperty("id").GetString()));
        Assert.Equal(
            ["standard input, line 2: the JSON is broken at byte 14.", "standard input, line 3: byte 19 is not valid UTF-8."],
            run.ErrorLines);
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_sent()
    {
        using ToolProcess tool = ToolProcess.Start("extract", "-", "--input-format", "jsonl", "--format", "jsonl");
        for (int i = 0; i < 3; i++)
        {
            tool.Input.Write(Encoding.UTF8.GetBytes($"{{\"id\":\"{i}\",\"text\":\"\"}}\n"));
            tool.Input.Flush();

            string? answer = await tool.Output.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
                .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.Equal($"{{\"id\":\"{i}\",\"entities\":[]}}", answer);
        }

        tool.Input.Close();
        Assert.Equal(ExitCode.Done, tool.Finish().ExitCode);
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_tool_quietly()
    {
        string path = _folder.Write("long.txt", string.Concat(Enumerable.Repeat("a b c\n", 2_000_000)));
        using ToolProcess tool = ToolProcess.Start("tokenize", path, "--format", "words");

        Assert.Equal("a b c", tool.Output.ReadLine());
        tool.Output.Close();

        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), tool.Finish());
    }

    [Fact]
    public void A_full_disk_is_no_success()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a disk that is always full.");

        using ToolProcess tool = ToolProcess.StartIn("sh", "-c", "dotnet \"$0\" --version > /dev/full", ToolProcess.Tool);
        CommandRun run = tool.Finish();

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("The output cannot be written", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
