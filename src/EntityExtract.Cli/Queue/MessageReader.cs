using EntityExtract.Cli.Input;
using NATS.Client.JetStream;

namespace EntityExtract.Cli.Queue;

/// <summary>Finds the document in a message, or says why there is none.</summary>
internal sealed class MessageReader(ReadingOptions options, RetryPolicy policy)
{
    private readonly JsonDocumentParser _parser = new(options);

    public QueuedMessage Read(INatsJSMsg<byte[]> message) =>
        new(message, Read(QueuedMessage.PayloadOf(message).Span, message.Metadata!.Value.NumDelivered));

    /// <summary>Reads the content of a message that was delivered so many times; the fault is without the message's name.</summary>
    public InputDocument Read(ReadOnlySpan<byte> payload, ulong deliveries)
    {
        if (payload.Length > options.MaximumDocumentLength)
            return InputDocument.Failed(null, FormattableString.Invariant($"it is longer than {options.MaximumDocumentLength:N0} bytes"));
        if (!_parser.TryParse(payload, out string? id, out string? text, out string? reason)) return InputDocument.Failed(id, reason);

        return policy.FindFault(deliveries) is { } fault ? InputDocument.Failed(id, fault) : InputDocument.Read(id, text);
    }
}
