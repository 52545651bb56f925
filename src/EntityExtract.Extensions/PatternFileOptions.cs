using EntityExtract.Gazetteers;

namespace EntityExtract.Extensions;

/// <summary>One file of patterns, and how it is used.</summary>
public sealed class PatternFileOptions
{
    /// <summary>The file, named .tsv, .jsonl or .ndjson; a relative path begins at the current directory of the process.</summary>
    /// <value>It has no default and must be given.</value>
    public string? Path { get; set; }

    /// <summary>Who is right where what a pattern finds overlaps an entity that it is not made of.</summary>
    /// <value>The default is <see cref="DictionaryPriority.OverModel"/>.</value>
    public DictionaryPriority Priority { get; set; }
}
