namespace EntityExtract.Cli.Queue;

/// <summary>
/// How many messages a worker holds at a time. A document that kills its process uses up a try of all that are in hand with it, and
/// comes again with them: only where each is alone are the others told from it.
/// </summary>
internal sealed class FetchRoom(int limit, RetryPolicy policy)
{
    private bool _hasSuspect;

    /// <summary>One for a worker that has just started, which may be the next after one that died.</summary>
    public int Size { get; private set; } = 1;

    public bool IsWhole => Size == limit;

    /// <summary>Takes note of a document that was fetched.</summary>
    public void Add(ulong deliveries) => _hasSuspect |= policy.IsSuspect(deliveries);

    /// <summary>Sets the size for the next fetch.</summary>
    /// <param name="mayGrow">Whether nothing is about that a worker which died may have left.</param>
    public void Adjust(bool mayGrow)
    {
        if (_hasSuspect) Size = 1;
        else if (mayGrow) Size = Math.Min(2 * Size, limit);
        _hasSuspect = false;
    }
}
