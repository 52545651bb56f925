namespace EntityExtract.Cli.Input;

/// <summary>Reads through to a stream and leaves it open.</summary>
internal sealed class UnclosedStream(Stream source) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => source.Read(buffer);
}
