using System.Security.Cryptography;
using System.Text;

namespace EntityExtract.Cli.Queue;

/// <summary>
/// The id by which a stream knows a message again, as the header Nats-Msg-Id. Two ids that differ must differ there as well, or a
/// result would be dropped for a repeat. A stream looks for repeats among all its subjects, so each id begins with its own.
/// </summary>
internal static class MessageId
{
    // No other id begins so, since a percent sign otherwise has two digits behind it.
    private const string Hashed = "%sha256-";

    // A stream takes 64 KB of headers and keeps the ids in memory.
    private const int MaxBytes = 1_000;

    /// <summary>
    /// The id of a document's result: the document's own, escaped as in an URL only where a header cannot hold it, and its hash where
    /// that is long.
    /// </summary>
    public static string OfResult(string subject, string documentId)
    {
        string escaped = FitsHeader(documentId) ? documentId : Uri.EscapeDataString(documentId);
        return Encoding.UTF8.GetByteCount(escaped) <= MaxBytes
            ? $"{subject}/{escaped}"
            : $"{subject}/{Hashed}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(documentId)))}";
    }

    /// <summary>The id of a message that is given up: its place in its stream.</summary>
    public static string OfDeadLetter(string subject, string stream, ulong sequence) =>
        FormattableString.Invariant($"{subject}/{stream}/{sequence}");

    // Header lines end at control characters and are trimmed; a percent sign would make an id look like one that is escaped.
    private static bool FitsHeader(string id) =>
        id.AsSpan().Trim().Length == id.Length && !id.Any(static c => char.IsControl(c) || c == '%');
}
