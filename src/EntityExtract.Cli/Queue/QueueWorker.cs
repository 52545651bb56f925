using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using EntityExtract.Batches;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using NATS.Client.JetStream;

namespace EntityExtract.Cli.Queue;

/// <summary>
/// Takes documents from a stream, finds their entities on all cores, publishes each result and only then acknowledges its message. A
/// worker that dies in between leaves a message that comes again, and a result that the stream knows by its id.
/// </summary>
internal sealed class QueueWorker(
    EntityExtractor extractor,
    ExtractionContext context,
    ReadingOptions reading,
    WritingOptions writing,
    QueueSettings settings,
    WorkerReport report)
{
    private static readonly AckOpts Confirmed = new() { DoubleAck = true };

    // Only somebody who changes the stream helps it.
    private static readonly TimeSpan UntilDeadLetterFits = TimeSpan.FromHours(1);

    private readonly RetryPolicy _policy = new(settings.MaxTries, settings.RetryDelay);

    /// <param name="stop">Stops the fetching; what is in hand is finished.</param>
    /// <exception cref="QueueFailedException">The server or its streams cannot be used.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        QueueConnection queue = await QueueConnection.OpenAsync(settings, stop).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable disposal = queue.ConfigureAwait(false);
        queue.ReportTo(report);
        using var hand = new MessagesInHand(settings.InFlight);
        var reader = new QueueReader(
            queue.Consumer, new MessageReader(reading, _policy), hand, new FetchRoom(settings.InFlight, _policy), settings.UntilIdle);
        var publisher = new QueuePublisher(queue.JetStream, settings.RetryDelay, report);
        Channel<QueuedMessage> messages = Channel.CreateUnbounded<QueuedMessage>();

        // When the reader ends, for whatever reason, nothing is waited for any longer.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task fetching = ReadAsync();
        using var settled = new CancellationTokenSource();
        Task keeping = hand.KeepAsync(queue.Consumer.Info.Config.AckWait, settled.Token);

        var batch = new BatchOptions { MaxInFlight = settings.InFlight, Order = BatchOrder.AsCompleted };
        await Parallel.ForEachAsync(
            extractor.ExtractAsync(
                messages.Reader.ReadAllAsync(CancellationToken.None),
                static message => message.Document.Text ?? "",
                _ => context,
                batch,
                CancellationToken.None),
            new ParallelOptions { MaxDegreeOfParallelism = settings.InFlight },
            async (result, _) => await SettleOrLeaveAsync(result).ConfigureAwait(false)).ConfigureAwait(false);

        await settled.CancelAsync().ConfigureAwait(false);
        await keeping.ConfigureAwait(false);
        await fetching.ConfigureAwait(false);

        async Task ReadAsync()
        {
            try
            {
                await reader.ReadAsync(messages.Writer, stop).ConfigureAwait(false);
            }
            finally
            {
                await ending.CancelAsync().ConfigureAwait(false);
            }
        }

        async Task SettleOrLeaveAsync(BatchResult<QueuedMessage> result)
        {
            try
            {
                await SettleAsync(result, publisher, ending.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (ServerTrouble.Is(exception))
            {
                // The message comes again; what was published is known by its id.
            }
            finally
            {
                hand.Remove(result.Item);
            }
        }
    }

    private async Task SettleAsync(BatchResult<QueuedMessage> result, QueuePublisher publisher, CancellationToken ending)
    {
        QueuedMessage message = result.Item;
        if (!message.Document.IsReadable)
        {
            await RetryAsync(message, message.Document.Fault, publisher, ending).ConfigureAwait(false);
            return;
        }

        if (!result.IsSuccess)
        {
            // The exception's own message may quote the text.
            await RetryAsync(message, $"{result.Error.GetType().Name} in the extractor", publisher, ending).ConfigureAwait(false);
            return;
        }

        PublishOutcome outcome = await publisher.PublishAsync(
            settings.Results,
            MessageId.OfResult(settings.Results, message.Document.Id),
            ToJson(message.Document.Id, result.Document),
            [],
            ending).ConfigureAwait(false);
        switch (outcome)
        {
            case PublishOutcome.Stored or PublishOutcome.Repeat:
                await message.Message.AckAsync(Confirmed, CancellationToken.None).ConfigureAwait(false);
                report.AddResult(result.Document, outcome);
                break;
            case PublishOutcome.TooLarge:
                await RetryAsync(message, "its result is larger than the server or the stream takes", publisher, ending).ConfigureAwait(false);
                break;
        }
    }

    private async Task RetryAsync(QueuedMessage message, string fault, QueuePublisher publisher, CancellationToken ending)
    {
        if (!_policy.IsLast(message.Deliveries))
        {
            await message.Message.NakAsync(new AckOpts { NakDelay = _policy.Delay }, CancellationToken.None).ConfigureAwait(false);
            report.AddFailure(message, fault, _policy.MaxTries);
            return;
        }

        PublishOutcome outcome = await publisher.PublishAsync(
            settings.DeadLetters,
            MessageId.OfDeadLetter(settings.DeadLetters, message.Stream, message.Sequence),
            message.Payload,
            DeadLetter.HeadersOf(message, fault),
            ending).ConfigureAwait(false);
        switch (outcome)
        {
            case PublishOutcome.Stored or PublishOutcome.Repeat:
                await message.Message.AckTerminateAsync(Confirmed, CancellationToken.None).ConfigureAwait(false);
                report.AddDeadLetter(message, fault);
                break;
            case PublishOutcome.TooLarge:
                // It stays where it is, rather than nowhere.
                await message.Message.NakAsync(new AckOpts { NakDelay = UntilDeadLetterFits }, CancellationToken.None).ConfigureAwait(false);
                report.AddStuck(message, $"{fault}, and the stream of the dead letters does not take a message of this size");
                break;
        }
    }

    /// <summary>The line that <c>extract</c> writes, without its end.</summary>
    private ReadOnlyMemory<byte> ToJson(string id, ExtractedDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonOutput.Line)) JsonLinesDocumentWriter.Write(json, id, document, writing);
        return buffer.WrittenMemory;
    }
}
