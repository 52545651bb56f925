using EntityExtract.Text;

namespace EntityExtract.Cli.Input;

/// <summary>The lines of an input, as bytes. A failure to open or read it ends the lines and is told afterwards.</summary>
internal sealed class InputLines : IDisposable
{
    private readonly string _name;
    private readonly Stream? _stream;
    private readonly Utf8LineReader? _reader;

    public InputLines(string name, StandardStreams streams)
    {
        _name = name;
        try
        {
            _stream = InputName.Open(name, streams);
            _reader = new Utf8LineReader(_stream);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            Failure = InputName.Describe(name, exception);
        }
    }

    /// <summary>Why the lines ended before the input did, as a sentence.</summary>
    public string? Failure { get; private set; }

    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        line = default;
        try
        {
            return _reader is not null && _reader.TryRead(out line);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            Failure = InputName.Describe(_name, exception);
            return false;
        }
    }

    /// <summary>A sentence about the line that was read last.</summary>
    public string Describe(string reason) => $"{InputName.Display(_name)}, line {_reader?.LineNumber}: {reason}.";

    public void Dispose()
    {
        // Standard input is the process's, which may name it again.
        if (_name != InputName.StandardInput) _stream?.Dispose();
    }
}
