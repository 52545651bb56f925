using EntityExtract.Gazetteers.Phrases;

namespace EntityExtract.Patterns;

/// <summary>Phrases of which a part of a pattern matches any: a list of the user's, or the word that stands in the pattern.</summary>
internal sealed class PatternPhrases
{
    public PhraseTable Table { get; } = new();

    /// <summary>The hashes of the words that phrases begin with, by which a matcher finds the patterns that may begin at a token.</summary>
    public HashSet<ulong> FirstWords { get; } = [];

    /// <summary>Adds a phrase that was read; one that is there already changes nothing.</summary>
    /// <returns>What is wrong, without a full stop, or null.</returns>
    public string? Add(PhraseReader phrase, uint line)
    {
        if (Table.TryFind(phrase, out _)) return null;

        FirstWords.Add(phrase.FirstWord);
        return Table.Add(phrase, tag: 0, line, [], []);
    }
}
