namespace EntityExtract.Gazetteers;

/// <summary>Who is right where what the user lists overlaps what the model or the grammar of dates found.</summary>
public enum DictionaryPriority
{
    /// <summary>The user: whatever else overlaps the name or the pattern is dropped.</summary>
    OverModel,

    /// <summary>The model and the grammar: the name or the pattern counts only where they found nothing.</summary>
    UnderModel,
}
