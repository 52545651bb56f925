using System.CommandLine;
using System.CommandLine.Parsing;
using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Commands;

/// <summary>The options of <c>worker</c> about the queue: where it is, and how its messages are treated.</summary>
internal sealed class QueueOptions
{
    private const double LeastSeconds = 1;

    private static readonly string[] Schemes = ["nats", "tls", "ws", "wss"];

    private readonly Option<string> _servers = Require("--nats", "URL", "The server, as nats://HOST:PORT or tls://HOST:PORT; several with commas between them.");

    private readonly Option<string?> _credentials = new("--credentials")
    {
        HelpName = "FILE",
        Description = "The file with the credentials of a NATS user (.creds).",
    };

    private readonly Option<string> _stream = Require("--stream", "NAME", "The stream with the documents, on each message {\"id\": \"…\", \"text\": \"…\"}.");

    private readonly Option<string?> _filter = new("--filter")
    {
        HelpName = "SUBJECT",
        Description = "Reads only these subjects of the stream, with * and > as NATS has them. Without it, all.",
    };

    private readonly Option<string> _consumer = new("--consumer")
    {
        HelpName = "NAME",
        Description = "The durable consumer, which is made where there is none. Workers with the same one share the documents.",
        DefaultValueFactory = static _ => QueueSettings.DefaultConsumer,
    };

    private readonly Option<string> _results = Require(
        "--results", "SUBJECT", "Where each result is published, as the line that extract --format jsonl writes; a stream must take it.");

    private readonly Option<string> _deadLetters = Require(
        "--dead-letters", "SUBJECT", "Where messages are published that are given up, with the reason in their headers; a stream must take it.");

    private readonly Option<int> _inFlight = NumberOption.Create(
        "--in-flight",
        "How many messages the worker holds at most.",
        QueueSettings.DefaultInFlightPerProcessor * Environment.ProcessorCount,
        1,
        10_000);

    private readonly Option<int> _maxBytes = NumberOption.Create(
        "--max-bytes", "The largest message that is read.", QueueSettings.DefaultMaxBytes, 1, 1 << 26);

    private readonly Option<int> _maxTries = NumberOption.Create(
        "--max-tries", "How often a message is delivered before it becomes a dead letter.", QueueSettings.DefaultMaxTries, 1, 1_000);

    private readonly Option<TimeSpan?> _ackWait = SecondsOption.Create(
        "--ack-wait",
        "How long after the last sign of life of a worker its messages go to another one; 30 when not given. A worker gives signs while it works.",
        LeastSeconds);

    private readonly Option<TimeSpan?> _retryDelay = SecondsOption.Create(
        "--retry-delay", "How long a message that failed waits for its next try; 5 when not given.", 0.1);

    private readonly Option<TimeSpan?> _untilIdle = SecondsOption.Create(
        "--until-idle",
        "Ends when no document has come for so long and none is left, in other workers' hands neither. Without it, the worker goes on.",
        LeastSeconds);

    public void AddTo(Command command)
    {
        command.Add(_servers);
        command.Add(_credentials);
        command.Add(_stream);
        command.Add(_filter);
        command.Add(_consumer);
        command.Add(_results);
        command.Add(_deadLetters);
        command.Add(_inFlight);
        command.Add(_maxBytes);
        command.Add(_maxTries);
        command.Add(_ackWait);
        command.Add(_retryDelay);
        command.Add(_untilIdle);

        // Not the address itself, which may hold a password.
        _servers.Validators.Add(static result => Check(
            result, static value => value.Split(',').All(IsServer), static (option, _) => $"{option} takes nats://HOST:PORT, or tls, ws, wss instead of nats."));
        _stream.Validators.Add(static result => Check(result, Subject.IsName, IsNoName));
        _consumer.Validators.Add(static result => Check(result, Subject.IsName, IsNoName));
        _filter.Validators.Add(static result => Check(result, Subject.IsPattern, IsNoSubject));
        _results.Validators.Add(static result => Check(result, Subject.IsSubject, IsNoSubject));
        _deadLetters.Validators.Add(static result => Check(result, Subject.IsSubject, IsNoSubject));
    }

    public QueueSettings Get(ParseResult parsed)
    {
        var settings = new QueueSettings
        {
            Servers = parsed.GetRequiredValue(_servers),
            CredentialsFile = parsed.GetValue(_credentials),
            Stream = parsed.GetRequiredValue(_stream),
            Filter = parsed.GetValue(_filter),
            Consumer = parsed.GetRequiredValue(_consumer),
            Results = parsed.GetRequiredValue(_results),
            DeadLetters = parsed.GetRequiredValue(_deadLetters),
            InFlight = parsed.GetValue(_inFlight),
            MaxBytes = parsed.GetValue(_maxBytes),
            MaxTries = parsed.GetValue(_maxTries),
            UntilIdle = parsed.GetValue(_untilIdle),
        };
        return settings with
        {
            AckWait = parsed.GetValue(_ackWait) ?? settings.AckWait,
            RetryDelay = parsed.GetValue(_retryDelay) ?? settings.RetryDelay,
        };
    }

    private static Option<string> Require(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Required = true,
    };

    private static bool IsServer(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) && Schemes.Contains(uri.Scheme) && uri.Host.Length > 0;

    private static void Check(OptionResult result, Func<string, bool> isValid, Func<string, string, string> explain)
    {
        if (result.Tokens is [.., { Value: var value }] && !isValid(value)) result.AddError(explain(result.Option.Name, value));
    }

    private static string IsNoName(string option, string value) => $"'{value}' is no value of {option}: a name without spaces, dots, slashes, * and >.";

    private static string IsNoSubject(string option, string value) => $"'{value}' is no value of {option}: a subject as NATS has them, words with dots between.";
}
