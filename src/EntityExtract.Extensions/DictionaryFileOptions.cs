using EntityExtract.Gazetteers;

namespace EntityExtract.Extensions;

/// <summary>One file of names, and how it is used.</summary>
public sealed class DictionaryFileOptions
{
    /// <summary>The file, named .tsv, .jsonl or .ndjson; a relative path begins at the current directory of the process.</summary>
    /// <value>It has no default and must be given.</value>
    public string? Path { get; set; }

    /// <summary>Who is right where a name overlaps what the model or the grammar of dates found.</summary>
    /// <value>The default is <see cref="DictionaryPriority.OverModel"/>.</value>
    public DictionaryPriority Priority { get; set; }

    /// <summary>What happens when a name is listed a second time with another type or another id.</summary>
    /// <value>The default is <see cref="NameConflict.Refuse"/>.</value>
    public NameConflict Conflicts { get; set; }
}
