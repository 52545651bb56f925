using System.Diagnostics;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace EntityExtract.Cli.Queue;

/// <summary>The messages that were delivered before this worker started: in the hands of others, or of one that is dead.</summary>
internal sealed class EarlierMessages(INatsJSConsumer consumer)
{
    // Each look is a request.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(0.5);

    private readonly ulong _last = consumer.Info.Delivered.StreamSeq;
    private readonly long _start = Stopwatch.GetTimestamp();

    // By then, all have come again that a dead worker held. What has not waits for its next try.
    private readonly TimeSpan _patience = 2 * consumer.Info.Config.AckWait;

    private bool _areSettled = consumer.Info.NumAckPending == 0;
    private long _lastLook;

    /// <summary>Whether all of them are settled, or would have come again.</summary>
    public async Task<bool> AreSettledAsync(CancellationToken cancellationToken)
    {
        if (_areSettled || Stopwatch.GetElapsedTime(_start) >= _patience) return _areSettled = true;
        if (Stopwatch.GetElapsedTime(_lastLook) < BetweenLooks) return false;

        try
        {
            await consumer.RefreshAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ServerTrouble.Is(exception) && !cancellationToken.IsCancellationRequested)
        {
            return false; // the reader finds out
        }

        _lastLook = Stopwatch.GetTimestamp();
        ConsumerInfo info = consumer.Info;
        return _areSettled = info.NumAckPending == 0 || info.AckFloor.StreamSeq >= _last;
    }
}
