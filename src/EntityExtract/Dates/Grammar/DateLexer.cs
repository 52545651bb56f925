using EntityExtract.Dates.Vocabulary;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Dates.Grammar;

/// <summary>Turns the tokens of a text into what the grammar reads: each word looked up once, proclitics taken off.</summary>
internal static class DateLexer
{
    // More digits are no number that a date has.
    private const int MostDigits = 6;

    /// <summary>Classifies tokens.</summary>
    /// <param name="text">The text, normalised for tagging.</param>
    /// <param name="tokens">All its tokens.</param>
    /// <param name="lexed">Room for as many.</param>
    /// <returns>Whether any of them can begin a date.</returns>
    public static bool Classify(NormalizedText text, ReadOnlySpan<Token> tokens, Span<DateToken> lexed)
    {
        ReadOnlySpan<char> chars = text.Chars;
        var words = DateVocabulary.Words;
        bool any = false;
        int previousEnd = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            NormalizedSpan span = tokens[i].Normalized;
            ref DateToken token = ref lexed[i];
            token = new DateToken
            {
                Start = span.Start,
                End = span.End,
                StartsLine = i == 0 || HasLineBreak(chars[previousEnd..span.Start]),
                IsGlued = i > 0 && span.Start == previousEnd,
            };
            previousEnd = span.End;
            ReadOnlySpan<char> characters = span.Slice(chars);
            switch (tokens[i].Kind)
            {
                case TokenKind.Word:
                    LookUp(characters, words, ref token);
                    break;
                case TokenKind.Number:
                    Count(characters, ref token);
                    break;
                case TokenKind.Punctuation or TokenKind.Symbol:
                    token.Kind = MarkKind(characters[0]);
                    break;
            }

            any |= token.Kind >= DateWordKind.Month || token.Kind is DateWordKind.Digits or DateWordKind.DigitGroup;
        }

        return any;
    }

    private static bool HasLineBreak(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            if (SentencePunctuation.IsLineBreak(c)) return true;
        }

        return false;
    }

    private static DateWordKind MarkKind(char mark) => mark switch
    {
        '(' or '[' => DateWordKind.OpenBracket,
        ')' or ']' => DateWordKind.CloseBracket,
        '/' or '\\' => DateWordKind.Slash,
        '-'
            or '\u2010'  // hyphen
            or '\u2011'  // non-breaking hyphen
            or '\u2012'  // figure dash
            or '\u2013'  // en dash
            or '\u2014'  // em dash
            or '\u2212'  // minus sign
            => DateWordKind.Dash,
        ',' or '\u060C' => DateWordKind.Comma, // Arabic comma
        '.' => DateWordKind.Dot,
        '=' => DateWordKind.EqualsSign,
        _ => DateWordKind.None,
    };

    private static void Count(ReadOnlySpan<char> digits, ref DateToken token)
    {
        token.Kind = DateWordKind.Digits;
        token.DigitCount = digits.Length;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                token.Kind = DateWordKind.DigitGroup;
                return;
            }

            token.Value = token.DigitCount > MostDigits ? -1 : (token.Value * 10) + (c - '0');
        }
    }

    private static void LookUp(
        ReadOnlySpan<char> word,
        Dictionary<string, DateEntry>.AlternateLookup<ReadOnlySpan<char>> words,
        ref DateToken token)
    {
        // Room for two proclitics, and for the alef that the article lost to a merged lam.
        const int MostProclitics = 2;
        if (word.Length > DateVocabulary.LongestWord + MostProclitics) return;

        Span<char> buffer = stackalloc char[DateVocabulary.LongestWord + MostProclitics];
        Span<char> folded = buffer[..word.Length];
        for (int i = 0; i < word.Length; i++) folded[i] = Fold(word[i]);

        if (words.TryGetValue(folded, out DateEntry entry))
        {
            Accept(entry, 0, DateProclitic.None, ref token);
            return;
        }

        // li-l-am "for the year": lam, lam for alef, lam. The span keeps the whole word.
        int merged = Proclitics.MergedArticleStart(folded);
        if (merged >= 0)
        {
            folded[merged] = ArabicLetter.Alef;
            bool isFound = words.TryGetValue(folded[merged..], out entry);
            folded[merged] = ArabicLetter.Lam;
            if (isFound)
            {
                Accept(entry, merged, merged == 0 ? DateProclitic.For : DateProclitic.AndIn, ref token);
                return;
            }
        }

        // wa-bi-sibtambir "and in September" before wa-: no entry begins with beh, kaf or lam by accident.
        if (Proclitics.FirstLength(folded) == 1 && IsOfNouns(folded[0]) && words.TryGetValue(folded[1..], out entry))
        {
            Accept(entry, 1, OfFirst(folded[0]), ref token);
        }
        else if (Proclitics.PairLength(folded) == 2 && words.TryGetValue(folded[2..], out entry))
        {
            Accept(entry, 2, DateProclitic.AndIn, ref token);
        }
    }

    private static DateProclitic OfFirst(char letter) => letter switch
    {
        ArabicLetter.Waw or ArabicLetter.Feh => DateProclitic.And,
        ArabicLetter.Lam => DateProclitic.For,
        _ => DateProclitic.In,
    };

    // Seen stands before verbs alone: sa-yuid, "he will give back", is no seen with id, "feast".
    private static bool IsOfNouns(char letter) => letter != ArabicLetter.Seen;

    private static void Accept(DateEntry entry, int proclitics, DateProclitic proclitic, ref DateToken token)
    {
        // One letter behind another is no word: bih "with him" is no beh with the era mark heh.
        if (proclitics > 0 && entry.Spelling.Length < 2) return;

        token.Kind = entry.Kind;
        token.Value = entry.Value;
        token.IsAmbiguous = entry.Traits == DateWordTraits.Ambiguous;
        token.Proclitic = proclitic;
        token.Start += proclitics;
    }

    // What the tagger's normaliser leaves apart: see LetterFolds.
    private static char Fold(char c) => c switch
    {
        ArabicLetter.TehMarbuta => ArabicLetter.Heh,
        ArabicLetter.AlefMaqsura => ArabicLetter.Yeh,
        ArabicLetter.WawHamza => ArabicLetter.Waw,
        ArabicLetter.YehHamza => ArabicLetter.Yeh,
        _ => c,
    };
}
