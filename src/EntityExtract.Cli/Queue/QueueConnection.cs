using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace EntityExtract.Cli.Queue;

/// <summary>The connection of a worker, after everything that it needs was found on the server.</summary>
internal sealed class QueueConnection : IAsyncDisposable
{
    private readonly NatsConnection _connection;

    private QueueConnection(NatsConnection connection, INatsJSContext jetStream, INatsJSConsumer consumer)
    {
        _connection = connection;
        JetStream = jetStream;
        Consumer = consumer;
    }

    public INatsJSContext JetStream { get; }

    public INatsJSConsumer Consumer { get; }

    /// <exception cref="QueueFailedException">Something is missing or cannot be used.</exception>
    public static async Task<QueueConnection> OpenAsync(QueueSettings settings, CancellationToken cancellationToken)
    {
        var connection = new NatsConnection(new NatsOpts
        {
            Url = settings.Servers,
            Name = "entity-extract worker",
            AuthOpts = new NatsAuthOpts { CredsFile = settings.CredentialsFile },
            // Ids are headers; in ASCII all ids in Arabic would be the same question marks.
            HeaderEncoding = Encoding.UTF8,
            // What cannot be sent is tried again by whoever sends it, and a worker that is stopped must come to an end.
            PublishTimeoutOnDisconnected = true,
        });
        try
        {
            await connection.ConnectAsync().AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            var jetStream = new NatsJSContext(connection);
            await CheckStreamsAsync(jetStream, settings, cancellationToken).ConfigureAwait(false);
            INatsJSConsumer consumer = await FindOrCreateConsumerAsync(jetStream, settings, cancellationToken).ConfigureAwait(false);
            return new QueueConnection(connection, jetStream, consumer);
        }
        catch (Exception exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            if (exception is QueueFailedException) throw;
            // Whatever failed, it may be because of that.
            cancellationToken.ThrowIfCancellationRequested();
            throw new QueueFailedException($"{Display(settings)}: {Explain(exception)}.", exception);
        }
    }

    /// <summary>Tells of a connection that is lost and found again.</summary>
    public void ReportTo(WorkerReport report)
    {
        // The client tells one after the other, and of the first opening when it has long been used.
        bool isLost = false;
        _connection.ConnectionDisconnected += (_, _) => Tell(isNowLost: true, "The connection to the server is lost; the worker waits for it.");
        _connection.ConnectionOpened += (_, _) => Tell(isNowLost: false, "The connection to the server is there again.");

        ValueTask Tell(bool isNowLost, string sentence)
        {
            if (isNowLost != isLost) report.Say(sentence);
            isLost = isNowLost;
            return ValueTask.CompletedTask;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task CheckStreamsAsync(NatsJSContext jetStream, QueueSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            await jetStream.GetStreamAsync(settings.Stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (NatsJSApiException exception)
        {
            throw new QueueFailedException($"{settings.Stream}: {Describe(exception)}.", exception);
        }

        StreamConfig results = await FindTargetAsync(jetStream, settings, settings.Results, cancellationToken).ConfigureAwait(false);
        await FindTargetAsync(jetStream, settings, settings.DeadLetters, cancellationToken).ConfigureAwait(false);

        // Zero stands for the server's own two minutes.
        if (results.DuplicateWindow > TimeSpan.Zero && results.DuplicateWindow <= settings.AckWait)
        {
            throw new QueueFailedException(
                $"{settings.Results}: the stream '{results.Name}' forgets ids after {results.DuplicateWindow:c}, before a message comes "
                    + $"again after {settings.AckWait:c}, and would keep repeats. Its duplicate window must be longer than --ack-wait.");
        }
    }

    private static async Task<StreamConfig> FindTargetAsync(
        NatsJSContext jetStream, QueueSettings settings, string subject, CancellationToken cancellationToken)
    {
        await foreach (INatsJSStream stream in jetStream.ListStreamsAsync(subject, cancellationToken).ConfigureAwait(false))
        {
            StreamConfig config = stream.Info.Config;
            if (config.Name == settings.Stream && (settings.Filter is not { } filter || Subject.Matches(filter, subject)))
                throw new QueueFailedException($"{subject}: the worker would read what it writes there as documents.");
            return config;
        }

        throw new QueueFailedException($"{subject}: there is no stream for this subject.");
    }

    private static async Task<INatsJSConsumer> FindOrCreateConsumerAsync(
        NatsJSContext jetStream, QueueSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await FindConsumerAsync(jetStream, settings, cancellationToken).ConfigureAwait(false)
                // Other than an update, it fails where another worker has just made a different one.
                ?? await jetStream.CreateConsumerAsync(settings.Stream, ConfigOf(settings), cancellationToken).ConfigureAwait(false);
        }
        catch (NatsJSApiException exception)
        {
            throw new QueueFailedException($"{settings.Stream}: the consumer '{settings.Consumer}': {Describe(exception)}.", exception);
        }
    }

    private static async Task<INatsJSConsumer?> FindConsumerAsync(
        NatsJSContext jetStream, QueueSettings settings, CancellationToken cancellationToken)
    {
        INatsJSConsumer consumer;
        try
        {
            consumer = await jetStream.GetConsumerAsync(settings.Stream, settings.Consumer, cancellationToken).ConfigureAwait(false);
        }
        catch (NatsJSApiException exception) when (ServerTrouble.IsMissing(exception))
        {
            return null;
        }

        // It is that of a whole fleet, whose documents a worker with other options must not change.
        if (FindDifference(consumer.Info.Config, ConfigOf(settings)) is { } difference)
        {
            throw new QueueFailedException(
                $"{settings.Stream}: the consumer '{settings.Consumer}' has {difference}; give this worker another --consumer.");
        }

        return consumer;
    }

    private static ConsumerConfig ConfigOf(QueueSettings settings) => new(settings.Consumer)
    {
        FilterSubject = settings.Filter,
        AckPolicy = ConsumerConfigAckPolicy.Explicit,
        AckWait = settings.AckWait,
        // The worker counts the tries: a message that the server gives up would be nowhere.
        MaxDeliver = -1,
        // Each worker bounds what it holds itself, so that any number of them can share the consumer.
        MaxAckPending = -1,
    };

    /// <summary>What a consumer has in place of what a worker asks for; null where it will do.</summary>
    private static string? FindDifference(ConsumerConfig there, ConsumerConfig asked)
    {
        string? filter = there.FilterSubjects is { Count: > 0 } several ? string.Join(", ", several) : there.FilterSubject;
        if ((filter ?? "") != (asked.FilterSubject ?? "")) return string.IsNullOrEmpty(filter) ? "no --filter" : $"--filter '{filter}'";
        if (there.AckWait != asked.AckWait) return FormattableString.Invariant($"--ack-wait {there.AckWait.TotalSeconds}");
        if (there.AckPolicy != asked.AckPolicy) return "no explicit acknowledgements";
        // Zero and -1 stand for no limit.
        return there.MaxDeliver > 0 ? FormattableString.Invariant($"a limit of {there.MaxDeliver} deliveries") : null;
    }

    /// <summary>Why the connection cannot be used, without a full stop.</summary>
    internal static string Explain(Exception exception) => exception switch
    {
        NatsJSApiNoResponseException or NatsNoRespondersException or NatsNoReplyException => "the server does not answer for JetStream",
        NatsJSApiException refusal => Describe(refusal),
        _ => $"there is no connection ({ServerTrouble.Describe(exception)})",
    };

    private static string Describe(NatsJSApiException exception) => exception.Error.Description?.TrimEnd('.') ?? exception.Message;

    // Without the names and passwords that addresses may have.
    private static string Display(QueueSettings settings) =>
        string.Join(", ", settings.Servers.Split(',').Select(static server => new Uri(server).GetComponents(UriComponents.SchemeAndServer, UriFormat.Unescaped)));
}
