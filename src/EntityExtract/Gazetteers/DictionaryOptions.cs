namespace EntityExtract.Gazetteers;

/// <summary>How an <see cref="EntityDictionary"/> is made. Change a copy with <c>options with { … }</c>.</summary>
public sealed record DictionaryOptions
{
    /// <summary>Who is right where a name overlaps what the model or the grammar of dates found.</summary>
    /// <value>The default is <see cref="DictionaryPriority.OverModel"/>.</value>
    public DictionaryPriority Priority { get; init; }

    /// <summary>What happens when a name is listed a second time with another type or another id.</summary>
    /// <value>The default is <see cref="NameConflict.Refuse"/>.</value>
    public NameConflict Conflicts { get; init; }

    /// <summary>How the file is written.</summary>
    /// <value>The default is null: what the ending of its name says.</value>
    public DictionaryFormat? Format { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    internal void Check()
    {
        if (!Enum.IsDefined(Priority)) throw new ArgumentOutOfRangeException(nameof(Priority), Priority, "It is none of the priorities.");
        if (!Enum.IsDefined(Conflicts)) throw new ArgumentOutOfRangeException(nameof(Conflicts), Conflicts, "It is none of the ways.");
        if (Format is { } format && !Enum.IsDefined(format))
            throw new ArgumentOutOfRangeException(nameof(Format), format, "It is none of the formats.");
    }
}
