namespace EntityExtract.Documents.Coreference;

/// <summary>The keys of the name of a place or an organization.</summary>
internal static class ThingKeys
{
    /// <summary>The keys of a name.</summary>
    /// <param name="type">Place or organization.</param>
    /// <param name="words">Its folded words.</param>
    /// <returns>Keys under which it answers to its name without the head word, and to the shorter forms of its type.</returns>
    public static NameKeys Of(EntityType type, string[] words)
    {
        bool isPlace = type == EntityType.Location;
        string[] stems = Array.ConvertAll<string, string>(words, isPlace ? NameFolding.PlaceStem : NameFolding.Stem);
        string plain = isPlace ? NameFolding.PlaceStem(NameFolding.Joined(words)) : string.Concat(stems);
        string identity = KnownNames.Shared.IdentityOf(type, NameFolding.Joined(words)) ?? plain;
        string[] seeks = [Whole(stems), .. HeadedWords(words)];
        return new NameKeys
        {
            Identity = identity,
            Offers = words.Length == 1 ? [] : [.. OffersOf(isPlace, words, stems)],
            Seeks = seeks,
            IsShort = false,
            Fullness = words.Length,
        };
    }

    private static IEnumerable<string> OffersOf(bool isPlace, string[] words, string[] stems)
    {
        bool hasHead = isPlace ? NameHeads.IsPlaceHead(words[0]) : NameHeads.IsOrganizationHead(words[0]);
        if (hasHead) yield return Whole(stems.AsSpan(1));
        yield return Headed(NameFolding.WithoutArticle(words[0]));
        if (isPlace) yield break;

        if (hasHead && words.Length > 2) yield return Headed(NameFolding.WithoutArticle(words[1]));
        for (int i = 1; i < stems.Length; i++) yield return stems[0] + ' ' + stems[i];
        foreach (string run in NameFolding.Runs(stems)) yield return run;
    }

    // "The court", "the agency": a single word with the article.
    private static IEnumerable<string> HeadedWords(string[] words)
    {
        if (words.Length == 1 && NameFolding.HasArticle(words[0]))
            yield return Headed(NameFolding.WithoutArticle(words[0]));
    }

    private static string Whole(ReadOnlySpan<string> stems) => string.Join(' ', stems);

    private static string Headed(string word) => NameKeys.BackwardMark + word;
}
