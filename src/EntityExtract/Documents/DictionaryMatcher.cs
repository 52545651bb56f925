using System.Collections.Immutable;
using EntityExtract.Gazetteers;
using EntityExtract.Gazetteers.Phrases;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Documents;

/// <summary>
/// Finds the names of dictionaries in a block of text: left to right, the longest from each token. A name ends where a token
/// ends, begins where one begins or behind proclitics, and stands on one line. Immutable and thread-safe.
/// </summary>
internal sealed class DictionaryMatcher(ImmutableArray<EntityDictionary> dictionaries)
{
    /// <summary>Adds the names of a block to a list, in order; they do not overlap.</summary>
    public void AddMatches(AnalyzedDocument document, List<Mention> mentions)
    {
        Span<char> restored = stackalloc char[PhraseStarts.RestoredLength];
        int end = 0;
        for (int first = 0; first < document.Tokens.Length;)
        {
            Match longest = FindLongest(document, first, restored);
            if (longest.TokenCount == 0)
            {
                first++;
                continue;
            }

            NormalizedSpan word = document.Tokens[first].Normalized;
            first += longest.TokenCount;
            OriginalSpan span = document.Text.ToOriginal(
                NormalizedSpan.Between(word.Start + longest.Skipped, document.Tokens[first - 1].Normalized.End));

            // Two words of one ligature have the same place in the text; only the first can have it.
            if (span.Start < end) continue;

            end = span.End;
            mentions.Add(new Mention(longest.Listing.ListedType, span, 1, EntitySource.Dictionary, null, longest.Listing));
        }
    }

    private Match FindLongest(AnalyzedDocument document, int first, Span<char> restored)
    {
        Match longest = default;
        ReadOnlySpan<char> text = document.Text.Chars;
        foreach (PhraseStarts start in new PhraseStarts(document.Tokens[first], document.Attributes[first], text, restored))
        {
            foreach (EntityDictionary dictionary in dictionaries)
            {
                uint lengths = dictionary.Names.LengthsFrom(start.Hash);
                if (lengths == 0) continue;

                int count = LongestFrom(document, first, start, dictionary.Names, lengths, longest.TokenCount, out uint record);
                if (count > 0) longest = new Match(count, start.Skipped, new Listing(dictionary, record));
            }
        }

        return longest;
    }

    /// <summary>The number of tokens of the longest name from a token that is longer than a given one, or 0.</summary>
    private static int LongestFrom(
        AnalyzedDocument document, int first, PhraseStarts start, PhraseTable names, uint lengths, int atLeast, out uint record)
    {
        ReadOnlySpan<char> text = document.Text.Chars;
        Span<ulong> hashes = stackalloc ulong[PhraseReader.MaximumTokens];
        for (int count = document.HashPhrases(first, start.Hash, lengths, hashes); count > atLeast; count--)
        {
            if ((lengths & (1u << (count - 1))) == 0) continue;

            ReadOnlySpan<Token> following = document.Tokens.Slice(first + 1, count - 1);
            if (names.TryFind(hashes[count - 1], start.Word, following, text, out record)) return count;
        }

        record = 0;
        return 0;
    }

    private readonly record struct Match(int TokenCount, int Skipped, Listing Listing);
}
