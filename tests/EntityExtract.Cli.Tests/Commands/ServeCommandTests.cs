using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace EntityExtract.Cli.Tests.Commands;

public sealed class ServeCommandTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task It_says_where_it_listens_answers_and_stops_with_success_when_told_to(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");

        // A shell's background job would ignore SIGINT; the tool is the shell itself, which tells its number first.
        using ToolProcess tool = ToolProcess.StartIn("sh", "-c", "echo $$; exec dotnet \"$0\" serve --port 0", ToolProcess.Tool);
        string id = (await ReadLineAsync(tool))!;
        var address = new Uri((await ReadLineAsync(tool))!);
        using var client = new HttpClient { BaseAddress = address };
        using var body = new StringContent(JsonSerializer.Serialize(new { text = Sample.Text }), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync("/extract", body);
        using ToolProcess kill = ToolProcess.StartIn("kill", $"-{signal}", id);
        kill.Finish();

        Assert.True(address.IsLoopback);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        // Nothing is logged.
        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), tool.Finish(await tool.Output.ReadToEndAsync().WaitAsync(Patience)));
    }

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string taken = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        CommandRun run = CommandRun.Of("serve", "--port", taken);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith($"127.0.0.1:{taken}: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--host", "example.org")]
    [InlineData("--max-bytes", "0")]
    public void Values_out_of_range_are_wrong_usage(string option, string value)
    {
        CommandRun run = CommandRun.Of("serve", option, value);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(value, run.ErrorLines[0], StringComparison.Ordinal);
    }

    private static Task<string?> ReadLineAsync(ToolProcess tool) =>
        tool.Output.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
}
