namespace EntityExtract.Cli.Input;

/// <summary>Reads a file with a document on each line, as far as it is asked to.</summary>
internal static class JsonLinesDocumentReader
{
    public static IEnumerable<InputDocument> Read(InputSource source)
    {
        var parser = new JsonDocumentParser(source.Options);
        using var lines = new InputLines(source);
        while (lines.TryRead(out ReadOnlySpan<byte> line)) yield return Parse(parser, line, lines);

        if (lines.Failure is { } failure) yield return InputDocument.Failed(source.Name, failure);
    }

    private static InputDocument Parse(JsonDocumentParser parser, ReadOnlySpan<byte> line, InputLines lines)
    {
        if (lines.Refusal is { } refusal) return InputDocument.Failed(null, lines.Describe(refusal));
        return parser.TryParse(line, out string? id, out string? text, out string? reason)
            ? InputDocument.Read(id, text)
            : InputDocument.Failed(id, lines.Describe(reason + LegacyEncodings.Hint(line)));
    }
}
