using System.Text.Json.Serialization;

namespace EntityExtract.Cli.Shards;

/// <summary>The contents of part-….done.json: what a part holds, and what it was made from.</summary>
internal sealed record PartRecord
{
    public required string Part { get; init; }

    public required PartOrigin Origin { get; init; }

    public required PartCounts Counts { get; init; }
}

/// <summary>All that decides what a part holds; two parts of one origin and name are the same.</summary>
/// <param name="Inputs">The digest of the input files.</param>
/// <param name="Dictionaries">The digest of the user's dictionaries and deny list.</param>
/// <param name="Model">The digest of the model's manifest.</param>
/// <param name="Options">The other options as the user gave them.</param>
/// <param name="Tool">The version of the tool.</param>
internal sealed record PartOrigin(string Inputs, string Dictionaries, string Model, string Options, string Tool);

/// <param name="Documents">The documents of the part, those that failed among them.</param>
/// <param name="Failed">Those that could not be read.</param>
/// <param name="Entities">The entities of all.</param>
/// <param name="Bytes">The length of the part's file.</param>
internal sealed record PartCounts(long Documents, long Failed, long Entities, long Bytes);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PartRecord))]
internal sealed partial class PartRecordJson : JsonSerializerContext;
