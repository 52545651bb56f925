using System.Collections.Immutable;

namespace EntityExtract.ML.Evaluation;

/// <summary>The scores of a group of documents.</summary>
public sealed record ScoreGroup
{
    /// <summary>The number of documents.</summary>
    public required int Documents { get; init; }

    /// <summary>All types together: the micro-average.</summary>
    public required SpanScore Overall { get; init; }

    /// <summary>Each type by itself, in the order of the types; types that do not occur are there with counts of 0.</summary>
    public required ImmutableSortedDictionary<EntityType, SpanScore> ByType { get; init; }
}
