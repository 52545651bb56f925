using System.Collections.Concurrent;

namespace EntityExtract.Cli.Queue;

/// <summary>
/// The messages that this worker holds. Bounds them, and tells the server that they are being worked on, so that a long document
/// is not delivered to another worker.
/// </summary>
internal sealed class MessagesInHand(int limit) : IDisposable
{
    private readonly SemaphoreSlim _room = new(limit, limit);

    // By their places in the stream.
    private readonly ConcurrentDictionary<ulong, QueuedMessage> _messages = new();

    public bool IsEmpty => _messages.IsEmpty;

    /// <summary>Waits until half of the room is free, since each request has its price, and takes all that is.</summary>
    /// <param name="size">How many messages to hold at most for now, up to the limit.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>For how many messages there is room; whoever asks adds or releases them.</returns>
    public async Task<int> ReserveAsync(int size, CancellationToken cancellationToken)
    {
        int closed = limit - size;
        int count = 0;
        for (; count < closed + (size + 1) / 2; count++) await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        while (_room.Wait(0, CancellationToken.None)) count++;
        Release(closed);
        return count - closed;
    }

    /// <summary>Gives room back that no message came for.</summary>
    public void Release(int count)
    {
        if (count > 0) _room.Release(count);
    }

    /// <summary>
    /// Takes a message into the room that was reserved for it. Not one that is in hand already: the server delivers it again when it
    /// heard nothing for too long, and settling the first is enough.
    /// </summary>
    public bool TryAdd(QueuedMessage message) => _messages.TryAdd(message.Sequence, message);

    /// <summary>Gives the room of a message back that is settled, or left for another delivery.</summary>
    public void Remove(QueuedMessage message)
    {
        if (_messages.TryRemove(message.Sequence, out _)) _room.Release();
    }

    /// <summary>Tells the server of all of them, until cancelled, three times in each wait.</summary>
    public async Task KeepAsync(TimeSpan ackWait, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(ackWait / 3);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                // Not of a copy, in which there would be some that are settled by now.
                foreach ((_, QueuedMessage message) in _messages)
                {
                    // One that fails takes seconds, and those behind it would fail as well.
                    if (!await TryKeepAsync(message, cancellationToken).ConfigureAwait(false)) break;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Everything is settled.
        }
    }

    public void Dispose() => _room.Dispose();

    private static async Task<bool> TryKeepAsync(QueuedMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await message.Message.AckProgressAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (ServerTrouble.Is(exception) && !cancellationToken.IsCancellationRequested)
        {
            // Without a connection nothing can be told; another worker may get the message, and the repeat will be dropped.
            return false;
        }
    }
}
