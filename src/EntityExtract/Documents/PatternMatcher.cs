using System.Collections.Frozen;
using System.Collections.Immutable;
using EntityExtract.Patterns;
using EntityExtract.Tagging;

namespace EntityExtract.Documents;

/// <summary>
/// Finds what patterns say in a block of text: left to right, the longest match from each token, of two equal ones that of the earlier
/// pattern. Immutable and thread-safe.
/// </summary>
internal sealed class PatternMatcher
{
    private readonly ImmutableArray<PatternRule> _rules;

    // The numbers of the patterns that may begin with a word, in ascending order.
    private readonly FrozenDictionary<ulong, ImmutableArray<int>> _byFirstWord;

    // The numbers of those that may begin with an entity, or with any word or number.
    private readonly ImmutableArray<int> _open;

    public PatternMatcher(ImmutableArray<EntityPatterns> patterns)
    {
        _rules = [.. patterns.SelectMany(static set => set.Rules)];
        IEnumerable<int> numbers = Enumerable.Range(0, _rules.Length);
        _open = [.. numbers.Where(number => _rules[number].Firsts().Any(static part => part.Phrases is null))];
        _byFirstWord = numbers
            .SelectMany(number => _rules[number].Firsts()
                .SelectMany(static part => part.Phrases?.FirstWords ?? [])
                .Distinct()
                .Select(word => (Word: word, Number: number)))
            .GroupBy(static first => first.Word, static first => first.Number)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToImmutableArray());
    }

    /// <summary>Adds what patterns find in a block to a list, in order; they do not overlap.</summary>
    /// <param name="document">The block.</param>
    /// <param name="found">The entities that patterns may be made of, in order and without overlaps.</param>
    /// <param name="matches">Where the mentions are added.</param>
    public void AddMatches(AnalyzedDocument document, List<Mention> found, List<Mention> matches)
    {
        int end = 0;
        for (int first = 0; first < document.Tokens.Length;)
        {
            PatternMatch longest = FindLongest(document, first, found);
            first = longest.IsMatch ? longest.EntityEndToken : first + 1;

            // Two words of one ligature have the same place in the text; only the first can have it.
            if (!longest.IsMatch || longest.Mention.Original.Start < end) continue;

            end = longest.Mention.Original.End;
            matches.Add(longest.Mention);
        }
    }

    private PatternMatch FindLongest(AnalyzedDocument document, int first, List<Mention> found)
    {
        Span<char> restored = stackalloc char[PhraseStarts.RestoredLength];
        PatternMatch longest = default;
        int rule = -1;
        Try(_open, document, first, found, ref longest, ref rule);
        foreach (PhraseStarts start in new PhraseStarts(
            document.Tokens[first], document.Attributes[first], document.Text.Chars, restored))
        {
            if (_byFirstWord.TryGetValue(start.Hash, out ImmutableArray<int> rules))
                Try(rules, document, first, found, ref longest, ref rule);
        }

        return longest;
    }

    private void Try(
        ImmutableArray<int> rules, AnalyzedDocument document, int first, List<Mention> found, ref PatternMatch longest, ref int longestRule)
    {
        foreach (int rule in rules)
        {
            if (!new PatternAttempt(_rules[rule], document, first, found).TryMatch(out PatternMatch match)) continue;
            if (match.TokenCount < longest.TokenCount || (match.TokenCount == longest.TokenCount && rule >= longestRule)) continue;

            longest = match;
            longestRule = rule;
        }
    }
}
