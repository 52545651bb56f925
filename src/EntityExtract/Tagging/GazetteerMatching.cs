using EntityExtract.Gazetteers;
using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>Marks where the names of the gazetteer stand in a sentence: for each list the longest, left to right.</summary>
internal static class GazetteerMatching
{
    private const NameLists AllLists = (NameLists)((1u << 16) - 1);

    public static void MarkMatches(
        this Gazetteer gazetteer, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<TokenAttributes> attributes)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.ForeignWord)) continue;

            MarkFrom(gazetteer, attributes, i, attributes[i].Word, withoutProclitic: false);
            if (tokens[i].Kind != TokenKind.Word) continue;

            ReadOnlySpan<char> word = tokens[i].Normalized.Slice(text);
            if (attributes[i].HasStem) MarkFrom(gazetteer, attributes, i, attributes[i].Stem, withoutProclitic: true);
            if (Proclitics.PairLength(word) == 2) MarkFrom(gazetteer, attributes, i, WordHash.Of(word[2..]), withoutProclitic: true);

            int merged = Proclitics.MergedArticleStart(word);
            if (merged >= 0) MarkFrom(gazetteer, attributes, i, MergedArticleHash(word[merged..]), withoutProclitic: false);
        }
    }

    // li-l-X is looked up as al-X: the first lam of the merged pair stands where the article's alef was.
    private static ulong MergedArticleHash(ReadOnlySpan<char> word)
    {
        Span<char> restored = stackalloc char[Math.Min(word.Length, 64)];
        word[..restored.Length].CopyTo(restored);
        restored[0] = Text.ArabicLetter.Alef;
        return WordHash.Of(restored);
    }

    private static void MarkFrom(
        Gazetteer gazetteer, Span<TokenAttributes> attributes, int start, ulong phrase, bool withoutProclitic)
    {
        int last = Math.Min(attributes.Length, start + Gazetteer.MaximumWords) - 1;
        for (int end = start; ; end++)
        {
            NameLists found = gazetteer.Find(phrase);
            if ((found & AllLists) != 0) Mark(attributes[start..(end + 1)], found, withoutProclitic);
            if ((found & NameLists.Prefix) == 0 || end == last) return;
            phrase = WordHash.Append(phrase, attributes[end + 1].Word);
        }
    }

    private static void Mark(Span<TokenAttributes> name, NameLists found, bool withoutProclitic)
    {
        NameLists lists = found & AllLists;

        // A longer name that started further left stands; a longer one from here replaces a shorter one from here.
        lists &= ~(name[0].Lists.Inside | name[0].Lists.End);
        if (lists == 0) return;

        ref ListMatches first = ref name[0].Lists;
        if (withoutProclitic) first.WithoutProclitic |= lists & ~first.Any;
        if ((found & NameLists.Ambiguous) != 0) first.Ambiguous |= lists & ~first.Any;
        else first.Ambiguous &= ~lists;

        if (name.Length == 1)
        {
            first.Whole |= lists;
            return;
        }

        first.Whole &= ~lists;
        first.Begin |= lists;
        for (int i = 1; i < name.Length - 1; i++)
        {
            name[i].Lists.End &= ~lists;
            name[i].Lists.Inside |= lists;
        }

        name[^1].Lists.End |= lists;
    }
}
