using System.Text.Json;
using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class WorkerTests
{
    [Fact]
    public async Task Results_are_the_lines_of_extract_under_the_ids_of_their_documents()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        string[] lines =
        [
            Line("1", Sample.Text),
            Line(Sample.Baghdad, Sample.Text),
            Line("", "a"),
            Line(" b\n", "b"),
            Line("100%", ""),
        ];
        foreach (string line in lines) await server.PublishAsync(line);

        CommandRun run = Run(server);

        IReadOnlyList<StoredMessage> results = await server.ReadAsync(NatsServer.Results);
        CommandRun extract = CommandRun.With(string.Join('\n', lines), "extract", "-", "--input-format", "jsonl", "--format", "jsonl");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("Documents: 5. Entities: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith("Repeats: 0. Dead letters: 0.", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(extract.OutputLines.Order(StringComparer.Ordinal), results.Select(static r => r.Payload).Order(StringComparer.Ordinal));
        Assert.Equal(
            new[] { "%", "%20b%0A", "1", "100%25", Sample.Baghdad }.Order(StringComparer.Ordinal),
            results.Select(static r => r.Header("Nats-Msg-Id")).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await server.ConsumerAsync()).NumAckPending);
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_is_a_dead_letter_after_five_tries()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.PublishAsync(Line("1", "a"));
        await server.PublishAsync("{\"id\":\"2\",\"te", "documents.old");
        await server.PublishAsync(Line("3", new string('a', 2_000)), "documents.long");
        await server.PublishAsync(Line("4", "d"));

        CommandRun run = Run(server, "--max-bytes", "1000");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(2, (await server.ReadAsync(NatsServer.Results)).Count);
        IReadOnlyList<StoredMessage> letters = [.. (await server.ReadAsync(NatsServer.DeadLetters)).OrderBy(static m => m.Header(DeadLetter.Sequence))];
        Assert.Equal(2, letters.Count);
        AssertLetter(letters[0], "{\"id\":\"2\",\"te", "the JSON is broken at byte 14", "documents.old", "2");
        AssertLetter(letters[1], Line("3", new string('a', 2_000)), "it is longer than 1,000 bytes", "documents.long", "3");
        Assert.Equal(
            Enumerable.Range(1, 4).Select(static n => $"documents.old, message 2: the JSON is broken at byte 14 (try {n} of 5).")
                .Append("documents.old, message 2: the JSON is broken at byte 14 (now a dead letter)."),
            run.ErrorLines.Where(static line => line.StartsWith("documents.old", StringComparison.Ordinal)));
        Assert.EndsWith("Failures: 10.", run.ErrorLines[^1].Split(" Time")[0], StringComparison.Ordinal);
        Assert.EndsWith("Dead letters: 2.", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(0, (await server.ConsumerAsync()).NumAckPending);
    }

    private static void AssertLetter(StoredMessage letter, string payload, string error, string subject, string sequence)
    {
        Assert.Equal(payload, letter.Payload);
        Assert.Equal(error, letter.Header(DeadLetter.Error));
        Assert.Equal(NatsServer.Documents, letter.Header(DeadLetter.Stream));
        Assert.Equal(subject, letter.Header(DeadLetter.Subject));
        Assert.Equal(sequence, letter.Header(DeadLetter.Sequence));
        Assert.Equal("5", letter.Header(DeadLetter.Tries));
        Assert.Equal($"{NatsServer.Documents}/{sequence}", letter.Header("Nats-Msg-Id"));
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });

    private static CommandRun Run(NatsServer server, params string[] options) =>
        CommandRun.Of([.. Arguments(server), "--until-idle", "1", "--retry-delay", "0.1", .. options]);

    private static string[] Arguments(NatsServer server) =>
        ["worker", "--nats", server.Url, "--stream", NatsServer.Documents, "--results", "results.news", "--dead-letters", "dead-letters.news"];
}
