namespace EntityExtract.Gazetteers;

/// <summary>Who is right where a name of a dictionary overlaps what the model or the grammar of dates found.</summary>
public enum DictionaryPriority
{
    /// <summary>The dictionary: whatever else overlaps its name is dropped.</summary>
    OverModel,

    /// <summary>The model and the grammar: the name counts only where they found nothing.</summary>
    UnderModel,
}
