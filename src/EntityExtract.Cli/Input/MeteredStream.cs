namespace EntityExtract.Cli.Input;

/// <summary>
/// Reads through to a stream and counts each byte of it once: what a reader goes back to is not counted again, and what it has no
/// need of, as the other columns of a Parquet file, counts as read at the end.
/// </summary>
internal sealed class MeteredStream(Stream source, InputMeter meter) : ReadOnlyStream
{
    private long _counted;

    public override bool CanSeek => source.CanSeek;

    public override long Length => source.Length;

    public override long Position
    {
        get => source.Position;
        set => source.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = source.Read(buffer);
        Count(source.CanSeek ? Math.Min(read, source.Length - _counted) : read);
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => source.Seek(offset, origin);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (source.CanSeek) Count(source.Length - _counted);
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Count(long bytes)
    {
        _counted += bytes;
        meter.Add(bytes);
    }
}
