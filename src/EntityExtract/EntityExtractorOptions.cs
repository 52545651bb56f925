using System.Collections.Immutable;
using EntityExtract.Dates;
using EntityExtract.Gazetteers;
using EntityExtract.Patterns;

namespace EntityExtract;

/// <summary>How an <see cref="EntityExtractor"/> is made. Change a copy with <c>options with { … }</c>.</summary>
public sealed record EntityExtractorOptions
{
    /// <summary>The folder of the model: manifest.json and the files that it names.</summary>
    /// <value>The default is null: the model inside the package.</value>
    public string? ModelFolder { get; init; }

    /// <summary>Entities below this confidence are left out.</summary>
    /// <value>The default is 0: all are returned. From 0 to 1.</value>
    public double MinimumConfidence { get; init; }

    /// <summary>Where the day that a text speaks from is taken from if the caller gives none.</summary>
    /// <value>The default is <see cref="ReferenceSource.CallerOnly"/>.</value>
    public ReferenceSource ReferenceSource { get; init; }

    /// <summary>
    /// Names of your own. Where names of several dictionaries begin with the same token the longest counts, and of the same
    /// name in several the first one's entry.
    /// </summary>
    /// <value>The default is none.</value>
    public ImmutableArray<EntityDictionary> Dictionaries
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>
    /// Patterns of your own. They see what the model, the grammar of dates and the dictionaries found, not what other patterns found; of
    /// two that match as many tokens from the same one on, the first counts.
    /// </summary>
    /// <value>The default is none.</value>
    public ImmutableArray<EntityPatterns> Patterns
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Texts that are never an entity, whoever finds them.</summary>
    /// <value>The default is null: none.</value>
    public DenyList? DenyList { get; init; }
}
