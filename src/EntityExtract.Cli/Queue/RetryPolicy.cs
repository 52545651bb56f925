namespace EntityExtract.Cli.Queue;

/// <summary>What is done about a message that fails, by the number of times that it was delivered, this one included.</summary>
internal sealed record RetryPolicy(int MaxTries, TimeSpan Delay)
{
    /// <summary>Whether a message that failed is given up rather than tried again.</summary>
    public bool IsLast(ulong deliveries) => deliveries >= (ulong)MaxTries;

    /// <summary>Whether so many deliveries may mean that workers die of a document, while it and its neighbours have a try left.</summary>
    public bool IsSuspect(ulong deliveries) => deliveries > 1 && deliveries + 1 >= (ulong)MaxTries;

    /// <summary>
    /// Why a message is given up unread; null for one that may be tried. A document that a worker dies of comes again with its
    /// tries used up, and must not take the next worker as well.
    /// </summary>
    public string? FindFault(ulong deliveries) => deliveries > (ulong)MaxTries
        ? FormattableString.Invariant($"no worker came to an end with it in {MaxTries} tries")
        : null;
}
