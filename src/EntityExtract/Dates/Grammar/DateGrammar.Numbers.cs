using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Numbers in digits and in words.
internal ref partial struct DateGrammar
{
    // thalathat alaf wa-tis'umi'a wa-thamaniya wa-arba'un (3948) has five words; what is longer is no date.
    private const int MostNumberWords = 9;

    /// <summary>A cardinal number: digits, or words such as alf wa-tis'umi'a wa-thamaniya wa-arba'in (1948).</summary>
    private NumberMatch? Cardinal(int at)
    {
        if (Kind(at) == DateWordKind.Digits && Value(at) >= 0)
        {
            // 5 alaf: "five thousand".
            bool thousands = NextIs(at + 1, DateWordKind.Thousand, 1000) && _tokens[at].DigitCount <= 3;
            return thousands
                ? new NumberMatch(at + 2, Value(at) * 1000, false, true)
                : new NumberMatch(at + 1, Value(at), false, true);
        }

        int total = 0;
        int below = int.MaxValue; // the next word must count less than this
        int i = at;
        for (int words = 0; words < MostNumberWords; words++)
        {
            int word = words == 0 ? i : AfterAnd(i);
            if (word < 0) break;

            (int number, int end) = Kind(word) switch
            {
                DateWordKind.Thousand => (Value(word), word + 1),
                DateWordKind.Cardinal => Addend(word),
                _ => (0, 0),
            };
            if (number == 0) break;

            // Units come before tens, and nothing else out of order: khamsa wa-ishrun, "five and twenty".
            bool isTensAfterUnits = number is >= 20 and < 100 && below is > 1 and < 10;
            if (number >= below && !isTensAfterUnits) break;

            total += number;
            below = number >= 1000 ? 1000 : number >= 100 ? 100 : number >= 10 ? 1 : number;
            i = end;
        }

        return total == 0 ? null : new NumberMatch(i, total, false, false);
    }

    // One addend: a unit or a hundred alone, a unit with -teen, a number of thousands.
    private (int Number, int End) Addend(int at)
    {
        int number = Value(at);
        if (number < 10 && NextIs(at + 1, DateWordKind.Cardinal, 10)) return (number + 10, at + 2);
        if (number <= 10 && NextIs(at + 1, DateWordKind.Thousand, 1000)) return (number * 1000, at + 2);
        return (number, at + 1);
    }

    /// <summary>An ordinal number in words: ath-thani wa-l-ishrin (22nd), al-hadi ashar (11th), thamin (8th).</summary>
    private NumberMatch? Ordinal(int at)
    {
        if (Kind(at) == DateWordKind.OrdinalTen) return new NumberMatch(at + 1, Value(at), true, false);
        if (Kind(at) is not (DateWordKind.Ordinal or DateWordKind.BareOrdinal)) return null;

        int unit = Value(at) == 11 ? 1 : Value(at); // al-hadi is "first" in compounds only
        if (unit < 10 && NextIs(at + 1, DateWordKind.Cardinal, 10)) return new NumberMatch(at + 2, unit + 10, true, false);

        int tens = AfterAnd(at + 1);
        if (unit < 10 && tens >= 0 && Kind(tens) == DateWordKind.OrdinalTen)
            return new NumberMatch(tens + 1, unit + Value(tens), true, false);
        return Value(at) == 11 ? null : new NumberMatch(at + 1, unit, true, false);
    }

    /// <summary>The number of a day: one or two digits, or an ordinal, or a cardinal as in thalathin yunyu (30 June).</summary>
    private NumberMatch? DayNumber(int at)
    {
        // al-31, written with the article: 31 is read as a word.
        if (Kind(at) == DateWordKind.Article)
            return Next(at + 1) == DateWordKind.Digits && _tokens[at + 1].DigitCount <= 2
                ? new NumberMatch(at + 2, Value(at + 1), true, true)
                : null;
        if (Kind(at) == DateWordKind.Digits)
            return _tokens[at].DigitCount <= 2 ? new NumberMatch(at + 1, Value(at), false, true) : null;
        if (Ordinal(at) is { } ordinal) return ordinal;
        return Kind(at) == DateWordKind.Cardinal && Cardinal(at) is { Number: <= 31 } cardinal ? cardinal : null;
    }
}
