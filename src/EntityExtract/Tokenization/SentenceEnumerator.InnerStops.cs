using System.Globalization;
using EntityExtract.Text;

namespace EntityExtract.Tokenization;

// The stops that end nothing.
public ref partial struct SentenceEnumerator
{
    // More letters with dots between them than any abbreviation has; bounds the look back.
    private const int LongestChain = 6;

    private const int LongestListNumber = 3;

    private bool IsInnerStop(int stop)
    {
        int before = Before(stop);
        int after = After(stop);
        bool touchesBefore = before >= 0 && Touches(before, stop);
        bool touchesAfter = after >= 0 && Touches(stop, after);

        // Web addresses, file names, versions, ".NET", ".5": "example.com/news?id=5". But a number glued to the dot
        // behind a word is the next item of a list: "wa-l-hudud .3- wad'" ("and the borders. 3- setting").
        bool isBehindWord = before >= 0 && _tokens[before].Kind == TokenKind.Word;
        if (touchesAfter && IsForeignOrNumber(after)
            && !(isBehindWord && (touchesBefore || _tokens[after].Kind == TokenKind.Number)))
        {
            return FirstCharOf(stop) is '.' or '?' or '!';
        }

        if (!IsFullStop(stop) || before < 0) return false;

        // Some papers put a space before every stop, that of "Dr ." too; other short forms are not told apart then.
        if (!touchesBefore) return IsSingleLetter(before) && IsArabicAbbreviation(before, after);

        return _tokens[before].Kind switch
        {
            TokenKind.Number => IsListNumber(before, after),
            TokenKind.Word => IsArabicAbbreviation(before, after),
            TokenKind.ForeignWord => IsForeignAbbreviation(before, after),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a number with a dot counts an item of a list: it starts the sentence, is a 1 behind a colon, or is the
    /// next number in the same line. "the winners: 1. Sami 2. Rami".
    /// </summary>
    private bool IsListNumber(int number, int after)
    {
        ReadOnlySpan<char> digits = CharsOf(number);
        if (after < 0 || digits.Length > LongestListNumber) return false;

        int value = 0;
        foreach (char c in digits)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit < 0) return false;
            value = (10 * value) + digit;
        }

        int before = Before(number);
        bool counts = number == _firstContent
            || (value == 1 && before >= 0 && MarkOf(before) == SentenceMark.Continuation)
            || (_lastListNumber > 0 && value == _lastListNumber + 1 && !StartsWithAnd(after));
        if (counts) _lastListNumber = value;
        return counts;
    }

    private readonly bool IsArabicAbbreviation(int word, int after)
    {
        Span<char> room = stackalloc char[Abbreviations.LongestFolded];
        AbbreviationKind kind = KindOf(word, room, out _);
        if (kind is AbbreviationKind.Title) return true;
        if (kind is not (AbbreviationKind.Initial or AbbreviationKind.LetterName)) return false;

        Span<char> letters = stackalloc char[LongestChain];
        int count = CollectChain(word, letters, out int start);
        if (kind == AbbreviationKind.LetterName)
        {
            // These are words of two letters too: only a neighbour of the same sort tells that one is a letter.
            return (after >= 0 && KindOf(after, room, out _) is AbbreviationKind.LetterName or AbbreviationKind.Initial)
                || (count > 1 && !StartsWithAnd(after));
        }

        // Only a short form that may end a sentence needs more thought, and only before an "and".
        int before = Before(start);
        if (count == 1 && before >= 0)
        {
            if (Abbreviations.TakesLetter(Abbreviations.Fold(CharsOf(before), room))) return false;
            if (_tokens[before].Kind == TokenKind.Number && Abbreviations.FollowsNumber(letters[^1])) return !StartsWithAnd(after);
        }

        return !(StartsWithAnd(after) && Abbreviations.IsComplete(letters[^count..]));
    }

    private readonly bool IsForeignAbbreviation(int word, int after)
    {
        Span<char> room = stackalloc char[Abbreviations.LongestFolded];
        switch (KindOf(word, room, out _))
        {
            case AbbreviationKind.Title:
                return true;
            case AbbreviationKind.Suffix:
                return !StartsWithAnd(after);
            case AbbreviationKind.Initial:
                break;
            default:
                return false;
        }

        // "a." that starts a list item; "J. Smith"; "U.S."; but "vitamin C." before an Arabic word is an end.
        if (word == _firstContent || (after >= 0 && _tokens[after].Kind == TokenKind.ForeignWord)) return true;
        Span<char> letters = stackalloc char[LongestChain];
        return !StartsWithAnd(after) && CollectChain(word, letters, out _) > 1;
    }

    /// <summary>
    /// Walks back over single letters with dots between them, and fills <paramref name="letters"/> from its end. A
    /// letter that "and" (waw) stands before counts as the letter; the name of a letter counts as its first.
    /// </summary>
    private readonly int CollectChain(int word, Span<char> letters, out int start)
    {
        Span<char> room = stackalloc char[Abbreviations.LongestFolded];
        TokenKind script = _tokens[word].Kind;
        int count = 0;
        start = word;
        while (true)
        {
            AbbreviationKind kind = KindOf(word, room, out ReadOnlySpan<char> folded);
            if (kind is not (AbbreviationKind.Initial or AbbreviationKind.LetterName)) break;

            count++;
            letters[^count] = kind == AbbreviationKind.Initial ? folded[^1] : folded[0];
            start = word;
            if (count == letters.Length) break;

            int dot = Before(word);
            if (dot < 0 || !IsFullStop(dot)) break;
            word = Before(dot);
            if (word < 0 || _tokens[word].Kind != script) break;
        }

        return count;
    }

    private readonly bool IsSingleLetter(int index)
    {
        Span<char> room = stackalloc char[Abbreviations.LongestFolded];
        return _tokens[index].Kind == TokenKind.Word && KindOf(index, room, out _) == AbbreviationKind.Initial;
    }

    private readonly AbbreviationKind KindOf(int index, Span<char> room, out ReadOnlySpan<char> folded)
    {
        folded = [];
        switch (_tokens[index].Kind)
        {
            case TokenKind.Word:
                folded = Abbreviations.Fold(CharsOf(index), room);
                return Abbreviations.OfArabic(folded);
            case TokenKind.ForeignWord:
                folded = Abbreviations.Fold(CharsOf(index), room);
                return Abbreviations.OfForeign(folded);
            default:
                return AbbreviationKind.None;
        }
    }

    /// <summary>
    /// Whether a word starts with waw, "and", as news sentences do after a short form that may end one: "wa-qala"
    /// (U+0648 U+0642 U+0627 U+0644, "and he said").
    /// </summary>
    private readonly bool StartsWithAnd(int index) =>
        index >= 0 && _tokens[index] is { Kind: TokenKind.Word, Normalized.Length: > 2 } && FirstCharOf(index) == ArabicLetter.Waw;
}
