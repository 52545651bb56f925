using System.Diagnostics;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace EntityExtract.Cli.Queue;

/// <summary>
/// Publishes into streams, and waits until they have it. What is no fault of the message, a stream that is full or a server that is
/// away, holds it back rather than lets it fail: else a quarrel of the servers would make dead letters of a whole stream.
/// </summary>
internal sealed class QueuePublisher(INatsJSContext jetStream, TimeSpan retryDelay, WorkerReport report)
{
    // "message size exceeds maximum allowed"
    private const int MessageTooLarge = 10054;

    // "header size exceeds maximum allowed of 64k"
    private const int HeadersTooLarge = 10097;

    // Many messages wait for the same, each with tries of its own.
    private static readonly TimeSpan SilenceAfterTelling = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _told = [];

    /// <param name="subject">The subject.</param>
    /// <param name="id">The id by which the stream knows a repeat.</param>
    /// <param name="payload">The content.</param>
    /// <param name="headers">Headers besides the id.</param>
    /// <param name="ending">Ends the waiting after the attempt that is being made.</param>
    public async Task<PublishOutcome> PublishAsync(
        string subject, string id, ReadOnlyMemory<byte> payload, NatsHeaders headers, CancellationToken ending)
    {
        headers["Nats-Msg-Id"] = id;
        while (true)
        {
            string trouble;
            try
            {
                PubAckResponse answer = await jetStream
                    .PublishAsync(subject, payload, headers: headers, cancellationToken: CancellationToken.None).ConfigureAwait(false);
                if (answer.Error is not { } error) return answer.Duplicate ? PublishOutcome.Repeat : PublishOutcome.Stored;
                if (error.ErrCode is MessageTooLarge or HeadersTooLarge) return PublishOutcome.TooLarge;
                trouble = error.Description?.TrimEnd('.') ?? "no reason given";
            }
            catch (NatsPayloadTooLargeException)
            {
                return PublishOutcome.TooLarge;
            }
            catch (Exception exception) when (ServerTrouble.Is(exception))
            {
                trouble = ServerTrouble.Describe(exception);
            }

            Tell(subject, trouble);
            await Task.Delay(retryDelay, ending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ending.IsCancellationRequested) return PublishOutcome.Unknown;
        }
    }

    private void Tell(string subject, string trouble)
    {
        string sentence = $"{subject}: no stream takes messages now ({trouble}); the worker waits.";
        lock (_lock)
        {
            if (_told.TryGetValue(sentence, out long last) && Stopwatch.GetElapsedTime(last) < SilenceAfterTelling) return;
            _told[sentence] = Stopwatch.GetTimestamp();
        }

        report.Say(sentence);
    }
}
