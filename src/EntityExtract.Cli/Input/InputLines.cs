using EntityExtract.Text;

namespace EntityExtract.Cli.Input;

/// <summary>The lines of an input, as bytes. A failure to open or read it ends the lines and is told afterwards.</summary>
internal sealed class InputLines : IDisposable
{
    private readonly InputSource _source;
    private readonly Stream? _stream;
    private readonly Utf8LineReader? _reader;

    public InputLines(InputSource source)
    {
        _source = source;
        try
        {
            _stream = source.Open();
            _reader = new Utf8LineReader(_stream, source.Options.MaximumDocumentLength);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            Failure = source.Describe(exception);
        }
    }

    /// <summary>Why the lines ended before the input did, as a sentence.</summary>
    public string? Failure { get; private set; }

    /// <summary>Why the line that was read last is not there, although its place is: it is longer than it may be.</summary>
    public string? Refusal { get; private set; }

    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        line = default;
        Refusal = null;
        try
        {
            return _reader is not null && TryRead(_reader, out line);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            Failure = _source.Describe(exception);
            return false;
        }
    }

    /// <summary>A sentence about the line that was read last.</summary>
    public string Describe(string reason) => $"{_source.Display}, line {_reader?.LineNumber}: {reason}.";

    public void Dispose() => _stream?.Dispose();

    private bool TryRead(Utf8LineReader reader, out ReadOnlySpan<byte> line)
    {
        long before = reader.LineNumber;
        try
        {
            return reader.TryRead(out line);
        }
        catch (InvalidDataException exception) when (reader.LineNumber > before)
        {
            Refusal = exception.Message;
            reader.SkipLine();
            line = default;
            return true;
        }
    }
}
