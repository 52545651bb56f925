namespace EntityExtract.Cli;

/// <summary>Nobody reads the output any more, as in <c>entity-extract … | head</c>: no failure of the tool.</summary>
internal sealed class OutputClosedException(Exception cause) : Exception(cause.Message, cause);

/// <summary>The output cannot be written, for instance because the disk is full.</summary>
internal sealed class OutputFailedException(Exception cause)
    : Exception($"The output cannot be written: {cause.Message.TrimEnd('.')}.", cause)
{
    /// <summary>Whether it is what the file system throws of a file that cannot be made, written or renamed.</summary>
    public static bool IsCause(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException;
}

/// <summary>Writes through, and tells a failure to write apart from every failure to read.</summary>
internal sealed class OutputStream(Stream target) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            target.Write(buffer);
        }
        // Out of range is what .NET says of a file that is longer than the file system or a limit allows.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw Explain(exception);
        }
    }

    public override void Flush()
    {
        try
        {
            target.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Explain(exception);
        }
    }

    private static Exception Explain(Exception exception) =>
        IsBrokenPipe(exception) ? new OutputClosedException(exception) : new OutputFailedException(exception);

    private static bool IsBrokenPipe(Exception exception) => exception.HResult is
        32 // EPIPE on every Unix
        or unchecked((int)0x8007006D) // ERROR_BROKEN_PIPE
        or unchecked((int)0x800700E8); // ERROR_NO_DATA, "the pipe is being closed"

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
