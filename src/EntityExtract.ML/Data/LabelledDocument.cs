using System.Collections.Immutable;

namespace EntityExtract.ML.Data;

/// <summary>A text with the entities that a person marked in it: what models are trained on and measured against.</summary>
public sealed record LabelledDocument
{
    /// <summary>Names the document in messages.</summary>
    public required string Id { get; init; }

    /// <summary>The collection that the document comes from; scores are reported for each.</summary>
    public required string Source { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The entities, in order of their offsets; they do not overlap and lie inside the text.</summary>
    public required ImmutableArray<LabelledEntity> Entities { get; init; }
}
