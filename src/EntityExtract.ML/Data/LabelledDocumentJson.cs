using System.Text.Json.Serialization;

namespace EntityExtract.ML.Data;

/// <summary>A line of labelled data as it stands in the file: every field may be missing.</summary>
internal sealed record LabelledDocumentJson(
    string? Id,
    string? Source,
    string? Text,
    IReadOnlyList<LabelledEntityJson?>? Entities);

/// <summary>An entity as it stands in the file.</summary>
internal sealed record LabelledEntityJson(string? Type, int? Start, int? Length, string? Text, string? Group);

/// <summary>Reads labelled data without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(LabelledDocumentJson))]
internal sealed partial class LabelledDataJsonContext : JsonSerializerContext;
