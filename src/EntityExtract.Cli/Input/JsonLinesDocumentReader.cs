using System.Text.Json.Serialization;
using EntityExtract.ML.Data;

namespace EntityExtract.Cli.Input;

/// <summary>Reads a file with a document on each line, <c>{"id": "…", "text": "…"}</c>, as far as it is asked to.</summary>
internal static class JsonLinesDocumentReader
{
    public static IEnumerable<InputDocument> Read(InputSource source)
    {
        using var lines = new InputLines(source);
        while (lines.TryRead(out ReadOnlySpan<byte> line)) yield return Parse(line, lines);

        if (lines.Failure is { } failure) yield return InputDocument.Failed(source.Name, failure);
    }

    private static InputDocument Parse(ReadOnlySpan<byte> line, InputLines lines)
    {
        if (lines.Refusal is { } refusal) return InputDocument.Failed(null, lines.Describe(refusal));
        if (!JsonLine.TryParse(line, InputJsonContext.Default.DocumentJson, out DocumentJson? json, out string? reason))
            return InputDocument.Failed(null, lines.Describe(reason + LegacyEncodings.Hint(line)));
        if (json.Id is null) return InputDocument.Failed(null, lines.Describe("the field 'id' is missing"));
        if (json.Text is null) return InputDocument.Failed(json.Id, lines.Describe("the field 'text' is missing"));

        return InputDocument.Read(json.Id, json.Text);
    }
}

/// <summary>A line as it stands in the file: every field may be missing.</summary>
internal sealed record DocumentJson(string? Id, string? Text);

/// <summary>Reads lines without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(DocumentJson))]
internal sealed partial class InputJsonContext : JsonSerializerContext;
