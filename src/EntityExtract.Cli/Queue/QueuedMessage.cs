using EntityExtract.Cli.Input;
using NATS.Client.JetStream;

namespace EntityExtract.Cli.Queue;

/// <summary>A message that this worker holds, with the document in it.</summary>
internal sealed class QueuedMessage(INatsJSMsg<byte[]> message, InputDocument document)
{
    /// <summary>The message itself, to settle it with.</summary>
    public INatsJSMsg<byte[]> Message => message;

    public InputDocument Document => document;

    public string Subject => message.Subject;

    public ReadOnlyMemory<byte> Payload => PayloadOf(message);

    public string Stream => Metadata.Stream;

    /// <summary>Its place in the stream.</summary>
    public ulong Sequence => Metadata.Sequence.Stream;

    /// <summary>How often it was delivered, this time included.</summary>
    public ulong Deliveries => Metadata.NumDelivered;

    // What a consumer delivers has it.
    private NatsJSMsgMetadata Metadata => message.Metadata!.Value;

    public static ReadOnlyMemory<byte> PayloadOf(INatsJSMsg<byte[]> message) => message.Data ?? [];

    /// <summary>A sentence about it, which never quotes its text.</summary>
    public string Describe(string reason) => FormattableString.Invariant($"{Subject}, message {Sequence}: {reason}.");
}
