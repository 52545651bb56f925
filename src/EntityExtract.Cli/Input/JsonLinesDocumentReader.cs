using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EntityExtract.ML.Data;

namespace EntityExtract.Cli.Input;

/// <summary>
/// Reads a file with a document on each line, <c>{"id": "…", "text": "…"}</c> or with fields of the user's names, as far as it is asked to.
/// </summary>
internal sealed class JsonLinesDocumentReader
{
    private readonly string _textField;
    private readonly string _idField;
    private readonly JsonTypeInfo<DocumentJson> _type;

    private JsonLinesDocumentReader(ReadingOptions options)
    {
        _textField = options.TextColumn;
        _idField = options.IdColumn ?? ReadingOptions.DefaultIdColumn;
        var json = new JsonSerializerOptions(InputJsonContext.Default.Options)
        {
            TypeInfoResolver = InputJsonContext.Default.WithAddedModifier(Rename),
        };
        _type = (JsonTypeInfo<DocumentJson>)json.GetTypeInfo(typeof(DocumentJson));
    }

    public static IEnumerable<InputDocument> Read(InputSource source)
    {
        var reader = new JsonLinesDocumentReader(source.Options);
        using var lines = new InputLines(source);
        while (lines.TryRead(out ReadOnlySpan<byte> line)) yield return reader.Parse(line, lines);

        if (lines.Failure is { } failure) yield return InputDocument.Failed(source.Name, failure);
    }

    private InputDocument Parse(ReadOnlySpan<byte> line, InputLines lines)
    {
        if (lines.Refusal is { } refusal) return InputDocument.Failed(null, lines.Describe(refusal));
        if (!JsonLine.TryParse(line, _type, out DocumentJson? json, out string? reason))
            return InputDocument.Failed(null, lines.Describe(reason + LegacyEncodings.Hint(line)));
        if (json.Id is null) return InputDocument.Failed(null, lines.Describe($"the field '{_idField}' is missing"));
        if (json.Text is null) return InputDocument.Failed(json.Id, lines.Describe($"the field '{_textField}' is missing"));

        return InputDocument.Read(json.Id, json.Text);
    }

    private void Rename(JsonTypeInfo type)
    {
        if (type.Type != typeof(DocumentJson)) return;

        // The names that the generated properties have, in camel case.
        foreach (JsonPropertyInfo property in type.Properties)
            property.Name = property.Name == "text" ? _textField : _idField;
    }
}

/// <summary>A line as it stands in the file: every field may be missing.</summary>
internal sealed record DocumentJson(string? Id, string? Text);

/// <summary>Reads lines without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(DocumentJson))]
internal sealed partial class InputJsonContext : JsonSerializerContext;
