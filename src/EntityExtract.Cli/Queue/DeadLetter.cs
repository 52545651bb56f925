using System.Globalization;
using NATS.Client.Core;

namespace EntityExtract.Cli.Queue;

/// <summary>The headers of a message that is given up. Its own are left behind: some of them tell a stream what to do.</summary>
internal static class DeadLetter
{
    public const string Error = "Dead-Letter-Error";
    public const string Stream = "Dead-Letter-Stream";
    public const string Subject = "Dead-Letter-Subject";
    public const string Sequence = "Dead-Letter-Sequence";
    public const string Tries = "Dead-Letter-Tries";

    // A stream refuses headers over 64 KB, and a fault names fields by what the user calls them.
    private const int MaxValueLength = 1_000;

    public static NatsHeaders HeadersOf(QueuedMessage message, string fault) => new()
    {
        [Error] = ToValue(fault),
        [Stream] = message.Stream,
        [Subject] = ToValue(message.Subject),
        [Sequence] = message.Sequence.ToString(CultureInfo.InvariantCulture),
        [Tries] = message.Deliveries.ToString(CultureInfo.InvariantCulture),
    };

    // A fault may name a field by what stands in the message.
    private static string ToValue(string text) =>
        string.Concat(text.Take(MaxValueLength).Select(static c => char.IsControl(c) ? ' ' : c));
}
