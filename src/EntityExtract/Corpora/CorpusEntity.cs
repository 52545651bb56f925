using System.Collections.Immutable;

namespace EntityExtract.Corpora;

/// <summary>A person, place or organization of a corpus. Immutable.</summary>
public sealed record CorpusEntity
{
    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>
    /// The name that most documents give it, by <see cref="EntityGroup.Name"/>; of equally frequent ones the longest, and of
    /// those the first by code units.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The names that documents give it, in order of their code units.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The documents that mention it.</summary>
    public required long Documents { get; init; }

    /// <summary>Its mentions in all documents.</summary>
    public required long Mentions { get; init; }
}
