using System.Buffers;
using System.Text.Unicode;
using EntityExtract.Text;

namespace EntityExtract.Cli.Input;

/// <summary>Decodes line after line into memory that it uses again. Strict: a line with an invalid byte is a fault.</summary>
internal sealed class LineDecoder
{
    private char[] _chars = [];

    /// <summary>Decodes a line; the text is valid until the next call.</summary>
    public bool TryDecode(ReadOnlySpan<byte> line, out ReadOnlySpan<char> text, out string? reason)
    {
        // No UTF-8 sequence becomes more UTF-16 units than it has bytes.
        if (_chars.Length < line.Length) _chars = new char[Math.Max(line.Length, 2 * _chars.Length)];

        OperationStatus status = Utf8.ToUtf16(line, _chars, out _, out int written, replaceInvalidSequences: false);
        bool isValid = status == OperationStatus.Done;
        text = isValid ? _chars.AsSpan(0, written) : default;
        reason = isValid ? null : $"byte {StrictUtf8.IndexOfInvalid(line) + 1} is not valid UTF-8";
        return isValid;
    }
}
