using System.Diagnostics;
using System.Text.Json;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace EntityExtract.Cli.Tests.Queue;

/// <summary>
/// A server of this machine with JetStream, on a free port and with a folder of its own; tests that need one are skipped where there is none.
/// </summary>
internal sealed class NatsServer : IAsyncDisposable
{
    public const string Documents = "documents";
    public const string Results = "results";
    public const string DeadLetters = "dead-letters";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Debian's is not on the PATH of everyone.
    private static readonly string? Program = Environment.GetEnvironmentVariable("NATS_SERVER")
        ?? $"{Environment.GetEnvironmentVariable("PATH")}{Path.PathSeparator}/usr/sbin{Path.PathSeparator}/usr/local/bin"
            .Split(Path.PathSeparator)
            .Where(static folder => folder.Length > 0)
            .Select(static folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "nats-server.exe" : "nats-server"))
            .FirstOrDefault(File.Exists);

    private readonly TemporaryFolder _folder = new();
    private Process _process;
    private NatsConnection? _connection;

    private NatsServer()
    {
        _process = StartProcess(port: -1);
        Url = WaitForUrl();
    }

    public string Url { get; }

    public INatsJSContext JetStream { get; private set; } = null!;

    /// <summary>Starts a server with streams for documents, results and dead letters, or skips the test.</summary>
    public static async Task<NatsServer> StartAsync()
    {
        Assert.SkipWhen(
            Program is null, "There is no nats-server. Install it (apt-get install nats-server), or name it in NATS_SERVER.");
        var server = new NatsServer();
        // As the tool's, so that ids in Arabic are what they are.
        server._connection = new NatsConnection(new NatsOpts { Url = server.Url, HeaderEncoding = System.Text.Encoding.UTF8 });
        server.JetStream = new NatsJSContext(server._connection);
        foreach (string name in new[] { Documents, Results, DeadLetters }) await server.AddStreamAsync(name, $"{name}.>");
        return server;
    }

    /// <summary>The command that works on these streams.</summary>
    public string[] WorkerArguments(string stream = Documents, string results = "results.news", string deadLetters = "dead-letters.news") =>
        ["worker", "--nats", Url, "--stream", stream, "--results", results, "--dead-letters", deadLetters];

    /// <summary>A document as a message has it.</summary>
    public static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });

    public async Task AddStreamAsync(
        string name, string subjects, TimeSpan duplicateWindow = default, StreamConfigRetention retention = StreamConfigRetention.Limits) =>
        await JetStream.CreateStreamAsync(
            new StreamConfig(name, [subjects]) { DuplicateWindow = duplicateWindow, Retention = retention });

    /// <summary>Lets a stream refuse what is more than a number of messages.</summary>
    public async Task<bool> LimitAsync(string name, long messages)
    {
        StreamConfig config = (await JetStream.GetStreamAsync(name)).Info.Config;
        config.MaxMsgs = messages;
        config.Discard = StreamConfigDiscard.New;
        await JetStream.UpdateStreamAsync(config);
        return true;
    }

    public async Task PublishAsync(string payload, string subject = "documents.news")
    {
        PubAckResponse answer = await JetStream.PublishAsync(subject, payload);
        answer.EnsureSuccess();
    }

    public Task PublishAsync(IEnumerable<string> payloads) =>
        Parallel.ForEachAsync(payloads, async (payload, _) => await PublishAsync(payload));

    public async Task<StreamState> StateOfAsync(string stream) => (await JetStream.GetStreamAsync(stream)).Info.State;

    public async Task<ConsumerInfo> ConsumerAsync() => (await JetStream.GetConsumerAsync(Documents, "entity-extract")).Info;

    /// <summary>Delivers the first document a number of times, each time to somebody who does nothing with it.</summary>
    public async Task DeliverAsync(int times)
    {
        INatsJSConsumer consumer = await JetStream.CreateOrUpdateConsumerAsync(Documents, new ConsumerConfig("entity-extract"));
        for (int i = 0; i < times; i++)
        {
            INatsJSMsg<string>? message = await consumer.NextAsync<string>();
            await message!.NakAsync();
        }
    }

    /// <summary>Hears what the server sends to others.</summary>
    public async Task<INatsSub<string>> ListenAsync(string subject) => await _connection!.SubscribeCoreAsync<string>(subject);

    /// <summary>Waits until something holds, also over a time without the server.</summary>
    public static async Task WaitForAsync(Func<Task<bool>> condition)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                if (await condition()) return;
            }
            catch (Exception exception) when (exception is NatsException or OperationCanceledException && Stopwatch.GetElapsedTime(start) < Patience)
            {
                // It is not there yet.
            }

            Assert.True(Stopwatch.GetElapsedTime(start) < Patience);
            await Task.Delay(10);
        }
    }

    /// <summary>All messages of a stream, in order.</summary>
    public async Task<IReadOnlyList<StoredMessage>> ReadAsync(string stream)
    {
        long count = (await StateOfAsync(stream)).Messages;
        var messages = new List<StoredMessage>();
        if (count == 0) return messages;

        INatsJSConsumer consumer = await JetStream.CreateOrderedConsumerAsync(stream);
        await foreach (INatsJSMsg<string> message in consumer.ConsumeAsync<string>())
        {
            messages.Add(new StoredMessage(message.Subject, message.Data ?? "", message.Headers));
            if (messages.Count == count) break;
        }

        return messages;
    }

    /// <summary>Stops the server, which keeps its streams.</summary>
    public void Stop()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Starts it again where it was.</summary>
    public void Restart() => _process = StartProcess(new Uri(Url).Port);

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null) await _connection.DisposeAsync();
        Stop();
        _process.Dispose();
        _folder.Dispose();
    }

    private Process StartProcess(int port) => Process.Start(new ProcessStartInfo(
        Program!,
        ["--jetstream", "--store_dir", _folder.FullName, "--addr", "127.0.0.1", "--port", $"{port}", "--ports_file_dir", _folder.FullName])
    {
        // Its log.
        RedirectStandardError = true,
    })!;

    private string WaitForUrl()
    {
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            Assert.False(_process.HasExited);
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience);
            string? file = Directory.GetFiles(_folder.FullName, "*.ports").FirstOrDefault();
            if (file is not null && File.ReadAllText(file) is { Length: > 0 } text)
                return JsonSerializer.Deserialize<JsonElement>(text).GetProperty("nats")[0].GetString()!;
            Thread.Sleep(10);
        }
    }
}

/// <summary>A message as a stream holds it.</summary>
internal sealed record StoredMessage(string Subject, string Payload, NatsHeaders? Headers)
{
    public string? Header(string name) => Headers is not null && Headers.TryGetLastValue(name, out string? value) ? value : null;
}
