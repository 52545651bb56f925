using EntityExtract.Cli.Queue;
using NATS.Client.Core;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class DeadlyDocumentTests
{
    private const string Deadly = "deadly";
    private const int Documents = 30;
    private const int MaxTries = 5;

    [Fact]
    public async Task A_document_that_workers_die_of_takes_no_other_with_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");
        await using NatsServer server = await NatsServer.StartAsync();
        // Long enough that it is in hand when the worker is killed, and the others with it.
        for (int i = 0; i < Documents; i++)
            await server.PublishAsync(i == 9 ? NatsServer.Line(Deadly, TextOf(150_000)) : NatsServer.Line($"{i}", TextOf(10_000)));
        await using INatsSub<string> deliveries = await server.ListenAsync("_INBOX.>");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        for (int i = 0; i < MaxTries; i++)
        {
            using ToolProcess worker = Start(server);
            while ((await deliveries.Msgs.ReadAsync(patience.Token)).Data?.Contains(Deadly, StringComparison.Ordinal) is not true)
            {
                // A neighbour, or an answer of the server.
            }

            worker.Signal("KILL");
        }

        using ToolProcess last = Start(server);
        CommandRun run = last.Finish();

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(["10"], (await server.ReadAsync(NatsServer.DeadLetters)).Select(static m => m.Header(DeadLetter.Sequence)));
        Assert.Equal(Documents - 1, (await server.ReadAsync(NatsServer.Results)).Count);
    }

    private static string TextOf(int length) => string.Concat(Enumerable.Repeat(Sample.Text + " ", length / Sample.Text.Length));

    private static ToolProcess Start(NatsServer server) =>
        ToolProcess.Start([.. server.WorkerArguments(), "--ack-wait", "2", "--until-idle", "1", "--max-tries", $"{MaxTries}"]);
}
