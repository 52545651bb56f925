using System.Globalization;
using EntityExtract.Cli.Queue;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

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
            new[] { "", "%20b%0A", "1", "100%25", Sample.Baghdad }.Select(static id => $"results.news/{id}").Order(StringComparer.Ordinal),
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

    [Fact]
    public async Task Ids_and_faults_that_are_too_long_for_headers_are_shortened_there()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        string column = new('c', 70_000);
        string id = new('i', 70_000);
        await server.PublishAsync($"{{\"{column}\":\"{id}\",\"text\":\"a\"}}");
        await server.PublishAsync("{}");

        CommandRun run = Run(server, "--id-column", column, "--max-tries", "1");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        StoredMessage result = Assert.Single(await server.ReadAsync(NatsServer.Results));
        Assert.Contains(id, result.Payload, StringComparison.Ordinal);
        Assert.Equal(MessageId.OfResult("results.news", id), result.Header("Nats-Msg-Id"));
        StoredMessage letter = Assert.Single(await server.ReadAsync(NatsServer.DeadLetters));
        Assert.Equal($"the field '{column}' is missing"[..1_000], letter.Header(DeadLetter.Error));
    }

    [Fact]
    public async Task A_result_that_is_there_already_is_a_repeat()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.PublishAsync(Line("1", "a"));
        await server.PublishAsync(Line("1", "a"));

        CommandRun run = Run(server);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.EndsWith("Repeats: 1. Dead letters: 0.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Single(await server.ReadAsync(NatsServer.Results));
        Assert.Equal(0, (await server.ConsumerAsync()).NumAckPending);
    }

    [Fact]
    public async Task Two_fleets_may_publish_results_of_the_same_documents_into_one_stream_and_into_that_of_the_documents()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.JetStream.PublishAsync("documents.news", Line("1", "a"), opts: new NatsJSPubOpts { MsgId = "1" });

        foreach (string results in new[] { "results.v1", "results.v2", "documents.results" })
        {
            CommandRun run = CommandRun.Of([.. server.WorkerArguments(results: results),
                "--filter", "documents.news", "--consumer", results.Replace('.', '-'), "--until-idle", "1"]);
            Assert.EndsWith("Repeats: 0. Dead letters: 0.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }

        Assert.Equal(["results.v1", "results.v2"], (await server.ReadAsync(NatsServer.Results)).Select(static m => m.Subject));
        Assert.Equal(["documents.news", "documents.results"], (await server.ReadAsync(NatsServer.Documents)).Select(static m => m.Subject));
    }

    [Fact]
    public async Task A_message_whose_tries_were_used_up_by_workers_that_are_gone_is_a_dead_letter()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.PublishAsync(Line("1", "a"));
        await server.DeliverAsync(times: 5);

        CommandRun run = Run(server);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(
            "documents.news, message 1: no worker came to an end with it in 5 tries (now a dead letter).", run.ErrorLines[0]);
        StoredMessage letter = Assert.Single(await server.ReadAsync(NatsServer.DeadLetters));
        Assert.Equal("6", letter.Header(DeadLetter.Tries));
        Assert.Empty(await server.ReadAsync(NatsServer.Results));
    }

    [Fact]
    public async Task A_work_queue_is_empty_when_everything_is_done_or_given_up()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.AddStreamAsync("work", "work.>", retention: StreamConfigRetention.Workqueue);
        await server.PublishAsync(Line("1", "a"), "work.a");
        await server.PublishAsync("{", "work.b");

        CommandRun run = CommandRun.Of([.. server.WorkerArguments(stream: "work"), "--until-idle", "1", "--max-tries", "1"]);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Single(await server.ReadAsync(NatsServer.Results));
        Assert.Single(await server.ReadAsync(NatsServer.DeadLetters));
        Assert.Equal(0, (await server.StateOfAsync("work")).Messages);
    }

    [Fact]
    public async Task Only_the_subjects_of_the_filter_are_read_with_the_options_of_the_documents()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.PublishAsync("{\"key\":\"1\",\"body\":\"a\"}", "documents.news.old");
        await server.PublishAsync("{\"key\":\"2\",\"body\":\"b\"}", "documents.sport.new");

        CommandRun run = Run(server, "--filter", "documents.*.new", "--id-column", "key", "--text-column", "body", "--with-text");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            "{\"id\":\"2\",\"text\":\"b\",\"entities\":[]}", Assert.Single(await server.ReadAsync(NatsServer.Results)).Payload);
    }

    [Fact]
    public async Task A_worker_with_other_options_does_not_change_the_consumer_of_a_fleet()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.PublishAsync(Line("1", "a"));
        string[] options = ["--filter", "documents.>", "--ack-wait", "20"];
        Assert.Equal(ExitCode.Done, Run(server, options).ExitCode);
        Assert.Equal(ExitCode.Done, Run(server, options).ExitCode);

        AssertFails(
            "documents: the consumer 'entity-extract' has --filter 'documents.>'; give this worker another --consumer.",
            Run(server, "--filter", "documents.news", "--ack-wait", "20"));
        AssertFails(
            "documents: the consumer 'entity-extract' has --ack-wait 20; give this worker another --consumer.",
            Run(server, "--filter", "documents.>"));
        Assert.Equal(("documents.>", TimeSpan.FromSeconds(20)), ((await server.ConsumerAsync()).Config.FilterSubject, (await server.ConsumerAsync()).Config.AckWait));
        Assert.Equal(ExitCode.Done, Run(server, "--consumer", "other").ExitCode);

        await server.JetStream.CreateConsumerAsync(NatsServer.Documents, new ConsumerConfig("limited") { MaxDeliver = 3 });
        AssertFails(
            "documents: the consumer 'limited' has a limit of 3 deliveries; give this worker another --consumer.",
            Run(server, "--consumer", "limited"));
    }

    [Fact]
    public async Task A_full_stream_of_results_holds_its_documents_back_and_they_are_kept_alive()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.LimitAsync(NatsServer.Results, messages: 1);
        for (int i = 0; i < 3; i++) await server.PublishAsync(Line($"{i}", "a"));
        Task<CommandRun> running = Task.Run(() => Run(server, "--ack-wait", "1", "--max-tries", "1"));
        await NatsServer.WaitForAsync(async () => (await server.StateOfAsync(NatsServer.Results)).Messages == 1);

        // Longer than the wait, so that they would come again and be dead letters.
        await Task.Delay(2_500);
        await server.LimitAsync(NatsServer.Results, messages: -1);
        CommandRun run = await running;

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            "results.news: no stream takes messages now (maximum messages exceeded); the worker waits.", run.ErrorLines[0]);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Equal(3, (await server.ReadAsync(NatsServer.Results)).Count);
        Assert.Equal(3ul, (await server.ConsumerAsync()).Delivered.ConsumerSeq);
    }

    [Fact]
    public async Task A_message_that_comes_again_to_the_worker_that_holds_it_is_settled_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");
        await using NatsServer server = await NatsServer.StartAsync();
        await server.LimitAsync(NatsServer.Results, messages: 1);
        for (int i = 0; i < 3; i++) await server.PublishAsync(Line($"{i}", "a"));
        using ToolProcess worker = ToolProcess.Start(
            [.. server.WorkerArguments(), "--in-flight", "16", "--ack-wait", "1", "--retry-delay", "0.1", "--until-idle", "5"]);
        await NatsServer.WaitForAsync(async () => await server.ConsumerAsync() is { NumAckPending: 2, NumWaiting: 1 });

        worker.Signal("STOP");
        await NatsServer.WaitForAsync(async () => (await server.ConsumerAsync()).NumRedelivered > 0);
        worker.Signal("CONT");
        // Until they have arrived.
        await Task.Delay(500);
        await server.LimitAsync(NatsServer.Results, messages: -1);
        CommandRun run = worker.Finish();

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("Documents: 3. ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.EndsWith("Repeats: 0. Dead letters: 0.", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_letter_that_does_not_fit_stays_where_it_is_and_is_told_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");
        await using NatsServer server = await NatsServer.StartAsync();
        StreamConfig letters = (await server.JetStream.GetStreamAsync(NatsServer.DeadLetters)).Info.Config;
        letters.MaxMsgSize = 10;
        await server.JetStream.UpdateStreamAsync(letters);
        await server.PublishAsync("{");
        using ToolProcess worker = ToolProcess.Start([.. server.WorkerArguments(), "--retry-delay", "0.1", "--max-tries", "2"]);
        await NatsServer.WaitForAsync(async () => (await server.ConsumerAsync()).Delivered.ConsumerSeq == 2);

        await Task.Delay(1_000);
        worker.Signal("TERM");
        CommandRun run = worker.Finish();

        Assert.Equal(2ul, (await server.ConsumerAsync()).Delivered.ConsumerSeq);
        Assert.Equal(
            [
                "documents.news, message 1: the JSON is broken at byte 2 (try 1 of 2).",
                "documents.news, message 1: the JSON is broken at byte 2, and the stream of the dead letters does not take a message of "
                    + "this size (it stays in its stream).",
            ],
            run.ErrorLines[..^1]);
        Assert.Equal(1, (await server.ConsumerAsync()).NumAckPending);
    }

    [Fact]
    public async Task A_server_that_goes_away_and_comes_back_costs_no_document()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.LimitAsync(NatsServer.Results, messages: 1);
        for (int i = 0; i < 3; i++) await server.PublishAsync(Line($"{i}", "a"));
        using ToolProcess worker = ToolProcess.Start([.. server.WorkerArguments(), "--ack-wait", "1", "--retry-delay", "0.1"]);
        await NatsServer.WaitForAsync(async () => (await server.StateOfAsync(NatsServer.Results)).Messages == 1);

        server.Stop();
        // With documents in hand, and longer than the client waits for anything.
        await Task.Delay(7_000);
        server.Restart();
        await NatsServer.WaitForAsync(async () => await server.LimitAsync(NatsServer.Results, messages: -1));
        await NatsServer.WaitForAsync(async () => (await server.StateOfAsync(NatsServer.Results)).Messages == 3);
        await NatsServer.WaitForAsync(async () => (await server.ConsumerAsync()).NumAckPending == 0);
        worker.Signal("TERM");
        CommandRun run = worker.Finish();

        Assert.Equal(ExitCode.Terminated, run.ExitCode);
        Assert.Contains("The connection to the server is lost; the worker waits for it.", run.ErrorLines);
        Assert.Contains("The connection to the server is there again.", run.ErrorLines);
        Assert.StartsWith("Documents: ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(3, (await server.ReadAsync(NatsServer.Results)).Count);
        Assert.Empty(await server.ReadAsync(NatsServer.DeadLetters));
    }

    [Fact]
    public async Task A_consumer_that_is_deleted_ends_its_workers_with_what_they_did()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        Task<CommandRun> running = Task.Run(() => CommandRun.Of([.. server.WorkerArguments(), "--until-idle", "60"]));
        await server.PublishAsync(Line("1", "a"));
        await NatsServer.WaitForAsync(async () => await server.ConsumerAsync() is { NumWaiting: 1, AckFloor.StreamSeq: 1 });

        await server.JetStream.DeleteConsumerAsync(NatsServer.Documents, "entity-extract");
        CommandRun run = await running;

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Equal("The messages cannot be read any more: consumer not found.", run.ErrorLines[0]);
        Assert.StartsWith("Documents: 1. ", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public async Task A_signal_ends_the_worker_after_the_documents_in_hand(string signal, int expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Windows has no signals to send.");
        await using NatsServer server = await NatsServer.StartAsync();
        await server.PublishAsync(Enumerable.Range(0, 10_000).Select(static i => Line($"{i}", Sample.Text)));
        using ToolProcess worker = ToolProcess.Start([.. server.WorkerArguments(), "--in-flight", "50", "--ack-wait", "2"]);
        await NatsServer.WaitForAsync(async () => (await server.StateOfAsync(NatsServer.Results)).Messages > 0);

        worker.Signal(signal);
        CommandRun run = worker.Finish();

        long results = (await server.StateOfAsync(NatsServer.Results)).Messages;
        Assert.Equal(expected, (int)run.ExitCode);
        Assert.InRange(results, 1, 9_999);
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"Documents: {results:N0}. "), Assert.Single(run.ErrorLines), StringComparison.Ordinal);

        // What was on its way at that moment comes again; all that had arrived is finished.
        CommandRun second = CommandRun.Of([.. server.WorkerArguments(), "--ack-wait", "2", "--until-idle", "1"]);

        Assert.Equal(ExitCode.Done, second.ExitCode);
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"Documents: {10_000 - results:N0}. "), Assert.Single(second.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith("Repeats: 0. Dead letters: 0.", second.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(10_000, (await server.StateOfAsync(NatsServer.Results)).Messages);
    }

    [Fact]
    public async Task Without_what_it_needs_it_ends_with_one_sentence()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await server.AddStreamAsync("short", "short.>", TimeSpan.FromSeconds(10));

        AssertFails("nowhere: stream not found.", CommandRun.Of(server.WorkerArguments(stream: "nowhere")));
        AssertFails("nowhere: there is no stream for this subject.", CommandRun.Of(server.WorkerArguments(results: "nowhere")));
        AssertFails("nowhere: there is no stream for this subject.", CommandRun.Of(server.WorkerArguments(deadLetters: "nowhere")));
        AssertFails("documents.x: the worker would read what it writes there as documents.", CommandRun.Of(server.WorkerArguments(results: "documents.x")));
        AssertFails(
            "short.x: the stream 'short' forgets ids after 00:00:10, before a message comes again after 00:00:30, and would keep repeats. "
                + "Its duplicate window must be longer than --ack-wait.",
            CommandRun.Of(server.WorkerArguments(results: "short.x")));
        string url = server.Url;
        server.Stop();
        CommandRun run = Run(server);
        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith($"{url}: there is no connection (", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static void AssertFails(string sentence, CommandRun run) =>
        Assert.Equal(new CommandRun(ExitCode.SomeFailed, "", sentence + "\n"), run);

    private static void AssertLetter(StoredMessage letter, string payload, string error, string subject, string sequence)
    {
        Assert.Equal(payload, letter.Payload);
        Assert.Equal(error, letter.Header(DeadLetter.Error));
        Assert.Equal(NatsServer.Documents, letter.Header(DeadLetter.Stream));
        Assert.Equal(subject, letter.Header(DeadLetter.Subject));
        Assert.Equal(sequence, letter.Header(DeadLetter.Sequence));
        Assert.Equal("5", letter.Header(DeadLetter.Tries));
        Assert.Equal($"dead-letters.news/{NatsServer.Documents}/{sequence}", letter.Header("Nats-Msg-Id"));
    }

    private static string Line(string id, string text) => NatsServer.Line(id, text);

    private static CommandRun Run(NatsServer server, params string[] options) =>
        CommandRun.Of([.. server.WorkerArguments(), "--until-idle", "1", "--retry-delay", "0.1", .. options]);
}
