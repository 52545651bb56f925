using EntityExtract.Text;

namespace EntityExtract.Cli.Input;

/// <summary>Reads a text file as one document. A byte order mark at its start is not part of the text.</summary>
internal static class TextDocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    public static InputDocument Read(string name, StandardStreams streams)
    {
        byte[] bytes;
        try
        {
            bytes = ReadBytes(name, streams);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            return InputDocument.Failed(name, InputName.Describe(name, exception));
        }

        ReadOnlySpan<byte> text = bytes;
        if (text.StartsWith(ByteOrderMark)) text = text[ByteOrderMark.Length..];

        int invalid = StrictUtf8.IndexOfInvalid(text);
        return invalid < 0
            ? InputDocument.Read(name, StandardStreams.Utf8.GetString(text))
            : InputDocument.Failed(name, DescribeInvalid(name, text[..invalid]));
    }

    private static byte[] ReadBytes(string name, StandardStreams streams)
    {
        if (name != InputName.StandardInput) return File.ReadAllBytes(name);

        using var bytes = new MemoryStream();
        streams.Input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string DescribeInvalid(string name, ReadOnlySpan<byte> before)
    {
        int line = before.Count((byte)'\n') + 1;
        int byteOfLine = before.Length - before.LastIndexOf((byte)'\n');
        return $"{InputName.Display(name)}, line {line}: byte {byteOfLine} is not valid UTF-8.";
    }
}
