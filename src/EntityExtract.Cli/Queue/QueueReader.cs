using System.Diagnostics;
using System.Threading.Channels;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace EntityExtract.Cli.Queue;

/// <summary>
/// Fetches messages whenever there is room for them. It asks for no more than that, so none waits in a buffer where it would
/// not be kept alive.
/// </summary>
internal sealed class QueueReader(
    INatsJSConsumer consumer, MessageReader messages, MessagesInHand hand, FetchRoom fetchRoom, TimeSpan? untilIdle)
{
    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(30);

    // The client takes no less.
    private static readonly TimeSpan ShortestFetch = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _fetch = untilIdle is { } idle && idle < LongestFetch ? Max(idle, ShortestFetch) : LongestFetch;

    private readonly EarlierMessages _earlier = new(consumer);

    private long _lastMessage = Stopwatch.GetTimestamp();

    /// <summary>Reads until cancelled, or until the stream was empty for long enough.</summary>
    /// <exception cref="QueueFailedException">The consumer is gone, or the connection for good.</exception>
    public async Task ReadAsync(ChannelWriter<QueuedMessage> target, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                long start = Stopwatch.GetTimestamp();
                if (await FetchAsync(target, cancellationToken).ConfigureAwait(false)) continue;

                // What fails at once must not be tried again at once.
                TimeSpan rest = ShortestFetch - Stopwatch.GetElapsedTime(start);
                if (rest > TimeSpan.Zero) await Task.Delay(rest, cancellationToken).ConfigureAwait(false);
                if (await IsDoneAsync(cancellationToken).ConfigureAwait(false)) return;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What was fetched is finished.
        }
        finally
        {
            target.Complete();
        }
    }

    /// <returns>Whether messages came.</returns>
    private async Task<bool> FetchAsync(ChannelWriter<QueuedMessage> target, CancellationToken cancellationToken)
    {
        int room = await hand.ReserveAsync(fetchRoom.Size, cancellationToken).ConfigureAwait(false);
        int free = room;
        bool came = false;
        try
        {
            var options = new NatsJSFetchOpts { MaxMsgs = room, Expires = _fetch };
            await foreach (INatsJSMsg<byte[]> message in consumer
                .FetchAsync<byte[]>(options, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                _lastMessage = Stopwatch.GetTimestamp();
                came = true;
                QueuedMessage queued = messages.Read(message);
                if (!hand.TryAdd(queued)) continue;

                free--;
                if (queued.Document.IsReadable) fetchRoom.Add(queued.Deliveries);
                target.TryWrite(queued);
                if (free == 0) break; // after a new connection the server is asked again for as many
            }
        }
        catch (NatsConnectionFailedException exception)
        {
            throw Explain(exception);
        }
        catch (Exception exception) when (ServerTrouble.Is(exception) && !cancellationToken.IsCancellationRequested)
        {
            // What it is shows when the server is asked.
        }
        finally
        {
            hand.Release(free);
        }

        if (!came) return false;

        fetchRoom.Adjust(fetchRoom.IsWhole || await _earlier.AreSettledAsync(cancellationToken).ConfigureAwait(false));
        return true;
    }

    /// <summary>Looks at the server when nothing came: is it there, and is anything left to do?</summary>
    private async Task<bool> IsDoneAsync(CancellationToken cancellationToken)
    {
        try
        {
            await consumer.RefreshAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NatsConnectionFailedException || ServerTrouble.IsMissing(exception))
        {
            throw Explain(exception);
        }
        catch (Exception exception) when (ServerTrouble.Is(exception) && !cancellationToken.IsCancellationRequested)
        {
            return false; // the client is connecting again, or the servers are choosing a leader
        }

        // Also what another worker holds, and what waits for its next try.
        return hand.IsEmpty
            && Stopwatch.GetElapsedTime(_lastMessage) >= untilIdle
            && consumer.Info is { NumPending: 0, NumAckPending: 0 };
    }

    private static QueueFailedException Explain(Exception exception) =>
        new($"The messages cannot be read any more: {ServerTrouble.Describe(exception)}.", exception);

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
