using System.Globalization;
using System.Text.Json;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class FleetTests
{
    private const int Documents = 10_000;
    private const int Workers = 3;
    private const int Kills = 12;

    private static readonly string[] Words = [Sample.Visited, Sample.Ali, Sample.Baghdad, Sample.And + Sample.Ali, "2024", "."];

    [Fact]
    public async Task Workers_that_are_killed_lose_no_document_and_publish_none_twice()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");
        await using NatsServer server = await NatsServer.StartAsync();
        var random = new Random(7);
        string[] lines = [.. Enumerable.Range(0, Documents).Select(i => NatsServer.Line($"{i}", TextOf(random)))];
        await server.PublishAsync(lines);

        ToolProcess[] fleet = [.. Enumerable.Range(0, Workers).Select(_ => Start(server))];
        try
        {
            foreach (int published in Enumerable.Range(0, Kills).Select(_ => random.Next(Documents - 500)).Order())
            {
                await NatsServer.WaitForAsync(async () => await CountAsync(server) >= published);
                int victim = random.Next(Workers);
                using (ToolProcess worker = fleet[victim]) worker.Signal("KILL");
                fleet[victim] = Start(server);
            }

            await NatsServer.WaitForAsync(async () => await CountAsync(server) >= Documents && (await server.ConsumerAsync()).NumAckPending == 0);
            foreach (ToolProcess worker in fleet) worker.Signal("TERM");
            foreach (ToolProcess worker in fleet) Assert.Equal(ExitCode.Terminated, worker.Finish().ExitCode);
        }
        finally
        {
            foreach (ToolProcess worker in fleet) worker.Dispose();
        }

        IReadOnlyList<StoredMessage> results = await server.ReadAsync(NatsServer.Results);
        CommandRun single = CommandRun.With(string.Join('\n', lines), "extract", "-", "--input-format", "jsonl", "--format", "jsonl");
        // Some were in hand when a worker was killed, or the kills would have proved nothing.
        Assert.InRange((await server.ConsumerAsync()).Delivered.ConsumerSeq, Documents + 1ul, 2ul * Documents);
        Assert.Equal(Documents, results.Count);
        Assert.Equal(single.OutputLines, results.Select(static r => r.Payload).OrderBy(IdOf));
        Assert.Empty(await server.ReadAsync(NatsServer.DeadLetters));
    }

    private static ToolProcess Start(NatsServer server) => ToolProcess.Start([.. server.WorkerArguments(), "--ack-wait", "2"]);

    private static async Task<long> CountAsync(NatsServer server) => (await server.StateOfAsync(NatsServer.Results)).Messages;

    private static string TextOf(Random random) => string.Join(' ', random.GetItems(Words, random.Next(3, 30)));

    private static int IdOf(string line) =>
        int.Parse(JsonSerializer.Deserialize<JsonElement>(line).GetProperty("id").GetString()!, CultureInfo.InvariantCulture);
}
