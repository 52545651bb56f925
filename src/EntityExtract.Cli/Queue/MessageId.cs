namespace EntityExtract.Cli.Queue;

/// <summary>
/// The id by which a stream knows a message again, as the header Nats-Msg-Id. Two ids that differ must differ there as well, or a
/// result would be dropped for a repeat.
/// </summary>
internal static class MessageId
{
    // No other id becomes this, since a percent sign otherwise has two digits behind it.
    private const string Empty = "%";

    /// <summary>The id of a document's result: the document's own, escaped as in an URL only where a header cannot hold it.</summary>
    public static string OfResult(string documentId)
    {
        if (documentId.Length == 0) return Empty; // a header without a value counts for none
        return FitsHeader(documentId) ? documentId : Uri.EscapeDataString(documentId);
    }

    /// <summary>The id of a message that is given up: its place in its stream.</summary>
    public static string OfDeadLetter(string stream, ulong sequence) => FormattableString.Invariant($"{stream}/{sequence}");

    // Header lines end at control characters and are trimmed; a percent sign would make an id look like one that is escaped.
    private static bool FitsHeader(string id) =>
        !char.IsWhiteSpace(id[0]) && !char.IsWhiteSpace(id[^1]) && !id.Any(static c => char.IsControl(c) || c == '%');
}
