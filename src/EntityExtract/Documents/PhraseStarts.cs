using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Documents;

/// <summary>How a name may begin in a word of a text: with the word, or behind proclitics. Iterated with <c>foreach</c>.</summary>
/// <remarks>The plainest reading comes first: of two names of one length it is the one that counts.</remarks>
internal ref struct PhraseStarts
{
    // Longer words have no merged article that names would be looked up for.
    public const int RestoredLength = 64;

    private readonly ReadOnlySpan<char> _word;
    private readonly Span<char> _restored;
    private readonly ulong _wordHash;
    private readonly ulong _stemHash;
    private readonly bool _isArabic;
    private int _next;

    /// <param name="token">The first token of the name.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="restored">Memory for <see cref="RestoredLength"/> characters.</param>
    public PhraseStarts(Token token, in TokenAttributes attributes, ReadOnlySpan<char> text, Span<char> restored)
    {
        _word = token.Normalized.Slice(text);
        _restored = restored;
        _isArabic = token.Kind == TokenKind.Word;

        // The attributes have the pattern of a number, where a dictionary has the number.
        _wordHash = token.Kind == TokenKind.Number ? WordHash.Of(_word) : attributes.Word;

        // The seen of the future stands before verbs only: the name Said is not "will" and Eid.
        _stemHash = _isArabic && attributes.Proclitic is not ('\0' or ArabicLetter.Seen) ? attributes.Stem : 0;
    }

    /// <summary>The first word of the name.</summary>
    public ReadOnlySpan<char> Word { get; private set; }

    /// <summary>Its hash.</summary>
    public ulong Hash { get; private set; }

    /// <summary>The number of letters before its span.</summary>
    public int Skipped { get; private set; }

    public readonly PhraseStarts GetEnumerator() => this;

    public readonly PhraseStarts Current => this;

    public bool MoveNext()
    {
        while (true)
        {
            switch (_next++)
            {
                case 0:
                    Set(_word, _wordHash, 0);
                    return true;
                case 1 when !_isArabic:
                    return false;
                case 1 when _stemHash != 0:
                    Set(_word[1..], _stemHash, 1);
                    return true;
                case 2 when Proclitics.PairLength(_word) == 2: // wa-bi-baghdad
                    Set(_word[2..], WordHash.Of(_word[2..]), 2);
                    return true;
                case 3 when Restore(addsLam: false): // li-l-mahkama is al-mahkama
                case 4 when Restore(addsLam: true): // li-l-lajna, "for the committee", has lost a lam of al-lajna
                    return true;
                case > 4:
                    return false;
            }
        }
    }

    private bool Restore(bool addsLam)
    {
        int merged = Proclitics.MergedArticleStart(_word);
        if (merged < 0) return false;

        // The span keeps the whole of what has merged; the alef stands where the lam "for" is, or before it.
        ReadOnlySpan<char> rest = _word[(addsLam ? merged : merged + 1)..];
        if (rest.Length >= RestoredLength) return false;

        Span<char> restored = _restored[..(rest.Length + 1)];
        restored[0] = ArabicLetter.Alef;
        rest.CopyTo(restored[1..]);
        Set(restored, WordHash.Of(restored), merged);
        return true;
    }

    private void Set(ReadOnlySpan<char> word, ulong hash, int skipped)
    {
        Word = word;
        Hash = hash;
        Skipped = skipped;
    }
}
