using System.Globalization;

namespace EntityExtract.Text;

/// <summary>
/// Reads a stream of UTF-8 line by line, as bytes, so that one line with invalid bytes does not spoil the others. A line
/// ends with LF or CR LF, which are not part of it; a byte order mark at the start of the stream is skipped.
/// Memory is bounded by the longest line. Not thread-safe.
/// </summary>
internal sealed class Utf8LineReader
{
    private const int InitialSize = 1 << 16;

    private readonly Stream _stream;
    private readonly int _maximumLength;
    private byte[] _buffer = new byte[InitialSize];
    private int _start;
    private int _end;
    private bool _atStart = true;
    private bool _atEnd;

    /// <summary>Makes a reader; it does not close the stream.</summary>
    /// <param name="stream">The stream, read from where it stands.</param>
    /// <param name="maximumLength">The most bytes that a line may have, so that a file of another kind is not taken into memory.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public Utf8LineReader(Stream stream, int maximumLength = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _maximumLength = maximumLength;
    }

    /// <summary>The number of the line that was read last, counted from 1; 0 before the first.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <param name="line">Its bytes, valid until the next call.</param>
    /// <returns>False at the end of the stream; a line feed at the very end does not begin another line.</returns>
    /// <exception cref="InvalidDataException">
    /// The line is longer than it may be; <see cref="LineNumber"/> is its number, and <see cref="SkipLine"/> goes past it.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        if (_atStart) SkipByteOrderMark();

        int searched = 0;
        while (true)
        {
            ReadOnlySpan<byte> unread = _buffer.AsSpan(_start, _end - _start);
            int lineFeed = unread[searched..].IndexOf((byte)'\n');
            int known = lineFeed >= 0 ? searched + lineFeed : unread.Length;
            if (known > _maximumLength) Refuse();
            if (lineFeed >= 0)
            {
                line = Take(unread[..known], terminatorLength: 1);
                return true;
            }

            if (_atEnd)
            {
                line = unread.IsEmpty ? default : Take(unread, terminatorLength: 0);
                return !unread.IsEmpty;
            }

            searched = unread.Length;
            Fill();
        }
    }

    /// <summary>Goes past the rest of a line that was refused, without taking it into memory.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public void SkipLine()
    {
        while (true)
        {
            int lineFeed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            _start = lineFeed >= 0 ? _start + lineFeed + 1 : _end;
            if (lineFeed >= 0 || _atEnd) return;
            Fill();
        }
    }

    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> line, int terminatorLength)
    {
        _start += line.Length + terminatorLength;
        LineNumber++;
        return terminatorLength > 0 && line.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private void Refuse()
    {
        LineNumber++;
        throw new InvalidDataException($"the line is longer than {_maximumLength.ToString("N0", CultureInfo.InvariantCulture)} bytes");
    }

    private void SkipByteOrderMark()
    {
        _atStart = false;
        while (_end < 3 && !_atEnd) Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8)) _start = 3;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, Array.MaxLength));
            if (_end == _buffer.Length) throw new IOException($"Line {LineNumber + 1} is longer than 2 GB.");
        }

        int read = _stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _atEnd = read == 0;
    }
}
