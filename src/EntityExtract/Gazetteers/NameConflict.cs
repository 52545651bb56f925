namespace EntityExtract.Gazetteers;

/// <summary>What happens when a name is listed a second time with another type or another id.</summary>
public enum NameConflict
{
    /// <summary>The dictionary is not loaded; the error names both lines.</summary>
    Refuse,

    /// <summary>The first entry of the name counts, and later ones are passed over.</summary>
    KeepFirst,
}
