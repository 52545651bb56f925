using System.Net.Sockets;
using NATS.Client.Core;
using NATS.Client.JetStream;

namespace EntityExtract.Cli.Queue;

/// <summary>What the client throws about a server: it is away, does not answer, or refuses.</summary>
internal static class ServerTrouble
{
    /// <summary>
    /// Whether an exception is one of these. The client also throws its own limits of time, as a cancellation: ask first whether the
    /// cancellation is yours.
    /// </summary>
    public static bool Is(Exception exception) =>
        exception is NatsException or OperationCanceledException or TimeoutException or IOException or SocketException;

    /// <summary>Whether what was asked for is not there, rather than out of reach for a time.</summary>
    public static bool IsMissing(Exception exception) => exception is NatsJSApiException { Error.Code: 404 };

    /// <summary>The reason, without a full stop.</summary>
    public static string Describe(Exception exception) =>
        exception is OperationCanceledException ? "the server does not answer" : exception.GetBaseException().Message.TrimEnd('.');
}
