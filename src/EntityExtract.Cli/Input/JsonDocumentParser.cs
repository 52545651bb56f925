using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EntityExtract.ML.Data;

namespace EntityExtract.Cli.Input;

/// <summary>Reads the document in a JSON object, <c>{"id": "…", "text": "…"}</c> or with fields of the user's names.</summary>
internal sealed class JsonDocumentParser
{
    private readonly string _textField;
    private readonly string _idField;
    private readonly JsonTypeInfo<DocumentJson> _type;

    public JsonDocumentParser(ReadingOptions options)
    {
        _textField = options.TextColumn;
        _idField = options.IdColumn ?? ReadingOptions.DefaultIdColumn;
        var json = new JsonSerializerOptions(InputJsonContext.Default.Options)
        {
            TypeInfoResolver = InputJsonContext.Default.WithAddedModifier(Rename),
        };
        _type = (JsonTypeInfo<DocumentJson>)json.GetTypeInfo(typeof(DocumentJson));
    }

    /// <summary>Reads an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="id">The id; null only when there is none to be read.</param>
    /// <param name="text">The text, when there is a document.</param>
    /// <param name="reason">Why there is none, without a full stop.</param>
    /// <returns>Whether there is a document.</returns>
    public bool TryParse(
        ReadOnlySpan<byte> json,
        [NotNullWhen(true)] out string? id,
        [NotNullWhen(true)] out string? text,
        [NotNullWhen(false)] out string? reason)
    {
        id = null;
        text = null;
        if (!JsonLine.TryParse(json, _type, out DocumentJson? document, out reason)) return false;

        id = document.Id;
        text = document.Text;
        if (id is null) reason = $"the field '{_idField}' is missing";
        else if (text is null) reason = $"the field '{_textField}' is missing";
        return reason is null;
    }

    private void Rename(JsonTypeInfo type)
    {
        if (type.Type != typeof(DocumentJson)) return;

        // The names that the generated properties have, in camel case.
        foreach (JsonPropertyInfo property in type.Properties)
            property.Name = property.Name == "text" ? _textField : _idField;
    }
}

/// <summary>An object as it stands in the input: every field may be missing.</summary>
internal sealed record DocumentJson(string? Id, string? Text);

/// <summary>Reads objects without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(DocumentJson))]
internal sealed partial class InputJsonContext : JsonSerializerContext;
