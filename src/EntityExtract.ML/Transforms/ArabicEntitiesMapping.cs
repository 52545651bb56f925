using System.Collections.Immutable;
using Microsoft.ML.Transforms;

namespace EntityExtract.ML.Transforms;

/// <summary>From a row's text to its entities. ML.NET finds it by its contract when it loads a pipeline.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ArabicEntitiesMapping : CustomMappingFactory<ArabicText, ArabicEntities>
{
    /// <summary>The name in saved pipelines: it never changes.</summary>
    public const string Contract = "EntityExtract.ExtractArabicEntities";

    public override Action<ArabicText, ArabicEntities> GetMapping() => With(null);

    /// <summary>The mapping with an extractor, or with the default one, which is loaded for the first text.</summary>
    public static Action<ArabicText, ArabicEntities> With(EntityExtractor? extractor) =>
        (row, entities) => Map(extractor ?? EntityExtractor.Default, row.Text, entities);

    // A row object is used again for the next row, so all its columns are set.
    private static void Map(EntityExtractor extractor, string? text, ArabicEntities row)
    {
        ImmutableArray<Entity> found = string.IsNullOrEmpty(text) ? [] : extractor.Extract(text).Entities;
        row.Text = [.. found.Select(e => e.Text)];
        row.Name = [.. found.Select(e => e.Name)];
        row.Type = [.. found.Select(e => e.Type.ToTag())];
        row.Start = [.. found.Select(e => e.Start)];
        row.Length = [.. found.Select(e => e.Length)];
        row.Confidence = [.. found.Select(e => (float)e.Confidence)];
    }
}
