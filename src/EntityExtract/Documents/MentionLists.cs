namespace EntityExtract.Documents;

/// <summary>The mentions of one block of text on their way to entities; memory that is used again for the next one.</summary>
internal sealed class MentionLists
{
    private List<Mention> _merged = [];

    /// <summary>What was found so far.</summary>
    public List<Mention> Found { get; private set; } = [];

    /// <summary>What dictionaries found, or patterns.</summary>
    public List<Mention> Listed { get; } = [];

    /// <summary>Makes two of the lists one, which is then what was found.</summary>
    public void Merge(List<Mention> strong, List<Mention> weak)
    {
        _merged.Clear();
        MentionMerge.AddAll(strong, weak, _merged);
        (Found, _merged) = (_merged, Found);
    }
}
