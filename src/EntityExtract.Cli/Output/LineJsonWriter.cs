using System.Buffers;
using System.Text.Json;

namespace EntityExtract.Cli.Output;

/// <summary>Collects JSON values, one a line, and writes many lines at a time.</summary>
internal sealed class LineJsonWriter(Stream output)
{
    private const int Full = 1 << 16;

    private readonly ArrayBufferWriter<byte> _lines = new(Full);

    public void Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        using (var json = new Utf8JsonWriter(_lines, JsonOutput.Line)) write(json, value);
        _lines.Write("\n"u8);
        if (_lines.WrittenCount >= Full) Flush();
    }

    public void Flush()
    {
        output.Write(_lines.WrittenSpan);
        output.Flush();
        _lines.ResetWrittenCount();
    }
}
