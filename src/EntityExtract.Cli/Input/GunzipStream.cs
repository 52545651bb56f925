using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.GZip;

namespace EntityExtract.Cli.Input;

/// <summary>
/// The content of a gzip file, checked to its end. The runtime's own GZipStream takes a file that ends too soon for a whole
/// one, which loses documents without a word.
/// </summary>
internal sealed class GunzipStream(Stream compressed, long maximumLength) : ReadOnlyStream
{
    private readonly GZipInputStream _content = new(compressed);
    private byte[] _buffer = [];
    private long _length;

    /// <exception cref="InvalidDataException">The data are damaged, end too soon or are more than they may be.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_buffer.Length < buffer.Length) _buffer = new byte[buffer.Length];

        int read;
        try
        {
            read = _content.Read(_buffer, 0, buffer.Length);
        }
        catch (Exception exception) when (exception is EndOfStreamException or SharpZipBaseException)
        {
            throw new InvalidDataException("the gzip data are damaged or end too soon", exception);
        }

        _length += read;
        if (_length > maximumLength)
            throw new InvalidDataException(FormattableString.Invariant($"unpacked it is more than {maximumLength:N0} bytes"));

        _buffer.AsSpan(0, read).CopyTo(buffer);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _content.Dispose();
        base.Dispose(disposing);
    }
}
