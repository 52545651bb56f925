using EntityExtract.Text;

namespace EntityExtract.Cli.Input;

/// <summary>Reads a text file as one document. A byte order mark at its start is not part of the text.</summary>
internal static class TextDocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    public static InputDocument Read(InputSource source)
    {
        ReadOnlySpan<byte> text;
        try
        {
            text = source.ReadAll().Span;
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            return InputDocument.Failed(source.Name, source.Describe(exception));
        }

        if (text.StartsWith(ByteOrderMark)) text = text[ByteOrderMark.Length..];

        int invalid = StrictUtf8.IndexOfInvalid(text);
        return invalid < 0
            ? InputDocument.Read(source.Name, StandardStreams.Utf8.GetString(text))
            : InputDocument.Failed(source.Name, DescribeInvalid(source, text, invalid));
    }

    /// <summary>A sentence about an invalid byte of a text.</summary>
    public static string DescribeInvalid(InputSource source, ReadOnlySpan<byte> text, int invalid)
    {
        ReadOnlySpan<byte> before = text[..invalid];
        int line = before.Count((byte)'\n') + 1;
        int byteOfLine = before.Length - before.LastIndexOf((byte)'\n');
        return $"{source.Display}, line {line}: byte {byteOfLine} is not valid UTF-8{LegacyEncodings.Hint(text)}.";
    }
}
