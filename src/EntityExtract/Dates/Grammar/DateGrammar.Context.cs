using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// What stands around an expression and makes it no date after all.
internal ref partial struct DateGrammar
{
    // kull yawm jum'a "every Friday", kull am "every year": frequencies are no dates.
    private bool IsRuledOutBefore(int at) => Previous(at) == DateWordKind.Every;

    private DateMatch? Judge(int at, DateMatch match)
    {
        bool isOneWord = match.End == at + 1;

        // al-qanun raqm 16 li-sanat 2015: the year is a part of the number.
        if (_tokens[at].Proclitic == DateProclitic.For && IsYearNoun(at) && IsNumbered(at - 1))
            return match with { Certainty = DateCertainty.Excluded };

        // hawali am 1950: the word stays outside, and the value says so.
        if (Previous(at) == DateWordKind.About && match.Level == DatePrecision.Year
            && Kind(at) is DateWordKind.Unit or DateWordKind.DefiniteUnit)
        {
            match = match with { Meaning = new About(match.Meaning) };
        }

        switch (Kind(at))
        {
            // salat al-jum'a, hadiqat mars, abd al-ahad, sharikat nisan.
            case DateWordKind.Weekday or DateWordKind.Month or DateWordKind.HijriMonth or DateWordKind.DefiniteUnit
                when isOneWord && Previous(at) == DateWordKind.NameNoun:
                return match with { Certainty = DateCertainty.Excluded };

            // kubri 6 uktubir, sahat 14 adhar: places and parties named after a day of no year.
            case DateWordKind.Digits or DateWordKind.BareOrdinal or DateWordKind.Ordinal
                when Previous(at) == DateWordKind.NameNoun && match.Meaning is CalendarDate { Year: null }:
                return match with { Certainty = DateCertainty.Excluded };

            // hizb al-ghad, jam'iyat al-ghad.
            case DateWordKind.DeicticDay when isOneWord && Previous(at) == DateWordKind.NameNoun:
                return match with { Certainty = DateCertainty.Excluded };

            // kas al-alam 2022, ru'yat 2030; 2003 ashkhas.
            case DateWordKind.Digits when isOneWord && (IsTitledNumber(at) || IsCount(match.End)):
                return match with { Certainty = DateCertainty.Excluded };
            case DateWordKind.DigitGroup when Previous(at) == DateWordKind.TitleNoun && match.Certainty != DateCertainty.Certain:
                return match with { Certainty = DateCertainty.Excluded };

            // ma bayna 2200 wa-2400 yuru: amounts.
            case DateWordKind.From or DateWordKind.Between or DateWordKind.What when match.Level == DatePrecision.Interval && IsCount(match.End):
                return match with { Certainty = DateCertainty.Excluded };

            // ams al-haja, "dire need"; al-ams al-qarib, "the recent past".
            case DateWordKind.DeicticDay when isOneWord && Next(match.End) == DateWordKind.NameTail:
                return match with { Certainty = DateCertainty.Excluded };
            default:
                return match;
        }
    }

    private bool IsNumbered(int at) => Kind(at) == DateWordKind.Digits
        || (Kind(at) == DateWordKind.CloseBracket && Kind(at - 1) == DateWordKind.Digits && Kind(at - 2) == DateWordKind.OpenBracket);

    private bool IsTitledNumber(int at) =>
        Previous(at) is DateWordKind.TitleNoun or DateWordKind.About or DateWordKind.ClockUnit;

    private bool IsCount(int at) => Next(at) is DateWordKind.CountedNoun or DateWordKind.Million or DateWordKind.Thousand
        or DateWordKind.PluralUnit or DateWordKind.CountedUnit or DateWordKind.ClockUnit
        || (Next(at) == DateWordKind.Unit && _tokens[at].Value != (int)DateUnit.Month);
}
