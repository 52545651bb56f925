using EntityExtract.Dates;

namespace EntityExtract.Extensions;

/// <summary>
/// How the extractor of the services is made: what <see cref="EntityExtractorOptions"/> says, in a form that configuration
/// can give. They are read once, when the host starts; a later change of the configuration has no effect.
/// </summary>
public sealed class EntityExtractOptions
{
    /// <summary>The folder of the model; a relative path begins at the current directory of the process.</summary>
    /// <value>The default is null: the model inside the package.</value>
    public string? ModelFolder { get; set; }

    /// <summary>Entities below this confidence are left out.</summary>
    /// <value>The default is 0: all are returned. From 0 to 1.</value>
    public double MinimumConfidence { get; set; }

    /// <summary>Where the day that a text speaks from is taken from if the caller gives none.</summary>
    /// <value>The default is <see cref="ReferenceSource.CallerOnly"/>.</value>
    public ReferenceSource ReferenceSource { get; set; }

    /// <summary>Files of names of your own; an earlier one comes first where two have the same name.</summary>
    /// <value>The default is none.</value>
    public IList<DictionaryFileOptions> Dictionaries { get; } = [];

    /// <summary>Files of patterns of your own; an earlier one comes first where two match the same.</summary>
    /// <value>The default is none.</value>
    public IList<PatternFileOptions> Patterns { get; } = [];

    /// <summary>
    /// A file of texts that are never an entity, named .tsv, .jsonl or .ndjson; a relative path begins at the current
    /// directory of the process.
    /// </summary>
    /// <value>The default is null: none.</value>
    public string? DenyList { get; set; }
}
