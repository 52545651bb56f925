namespace EntityExtract.Documents.Coreference;

/// <summary>The keys of the name of a person.</summary>
internal static class PersonKeys
{
    /// <summary>The keys of a name.</summary>
    /// <param name="words">Its folded words.</param>
    /// <returns>
    /// Keys under which it answers to its last part, its first, its first and last, and to any two or more from its
    /// beginning or to its end.
    /// </returns>
    public static NameKeys Of(string[] words)
    {
        string[] parts = NameFolding.Parts(NameHeads.WithoutTitles(words));
        for (int i = 0; i < parts.Length; i++) parts[i] = NameFolding.Sound(parts[i]);
        string identity = string.Join(' ', parts);
        bool isShort = parts.Length == 1;
        return new NameKeys
        {
            Identity = identity,
            Offers = isShort ? [] : [.. OffersOf(parts)],
            Seeks = isShort ? [identity, FirstName(identity)] : [identity],
            IsShort = isShort,
            Fullness = parts.Length,
        };
    }

    private static IEnumerable<string> OffersOf(string[] parts)
    {
        yield return parts[^1];
        yield return FirstName(parts[0]);
        if (parts.Length == 2) yield break;
        yield return parts[0] + ' ' + parts[^1];
        foreach (string run in NameFolding.Runs(parts)) yield return run;
    }

    // After the surnames, since Arabic papers call by the given name only those whom they call by no other.
    private static string FirstName(string part) => NameKeys.BackwardMark + part;
}
