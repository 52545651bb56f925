using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Years and what is longer.
internal ref partial struct DateGrammar
{
    // A bare number of four digits is a year of living memory or of the plans made for the near future.
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2100;

    // How far back the noun of a list of years is looked for: eleven years and what stands between them.
    private const int MostTokensOfYears = 32;

    // EDTF has four digits for a year at the levels that are used here.
    private const int LastYear = 9999;

    // Unmarked years that the Saudi press counts from the Hijra. A text about the year 1420 of the common era says so.
    private const int FirstUnmarkedHijriYear = 1400;
    private const int LastUnmarkedHijriYear = 1450;

    /// <summary>The era after a year: meem, miladi; q. m., qabla al-milad; heh, hijri, li-l-hijra.</summary>
    private (Era Era, int End) EraAt(int at)
    {
        // li-l-hijra and li-l-milad have a proclitic of their own in the vocabulary.
        switch (Next(at))
        {
            case DateWordKind.ChristianEra:
                return (Era.Christian, at + 1);
            case DateWordKind.HijriEra:
                return (Era.Hijri, at + 1);
            case DateWordKind.Before when NextIs(at + 1, DateWordKind.Nativity, 0):
                return (Era.BeforeChrist, at + 2);
            case DateWordKind.After when NextIs(at + 1, DateWordKind.Nativity, 0):
                return (Era.Christian, at + 2);
            case DateWordKind.Qaf when Value(at) == 1:
                return (Era.BeforeChrist, at + 1);
            case DateWordKind.Qaf:
                // q.m. with its dots, where they touch the letters.
                int i = Next(at + 1) == DateWordKind.Dot ? at + 2 : at + 1;
                if (Next(i) != DateWordKind.ChristianEra) break;
                bool closingDot = i == at + 2 && Next(i + 1) == DateWordKind.Dot && _tokens[i + 1].IsGlued;
                return (Era.BeforeChrist, closingDot ? i + 2 : i + 1);
        }

        return (Era.None, at);
    }

    /// <summary>A year by its number, with its era.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="isNamed">Whether "year" stands before it, so that any number will do.</param>
    /// <param name="calendar">The calendar of the month before it, which holds if no era is named.</param>
    private DateMatch? YearNumber(int at, bool isNamed, DateCalendar calendar)
    {
        if (Kind(at) == DateWordKind.DigitGroup) return null;
        if (Cardinal(at) is not { Number: > 0 } number) return null;

        (Era era, int end) = EraAt(number.End);
        bool isPlausible = era != Era.None || (number.IsDigits
            ? _tokens[at].DigitCount == 4 && number.Number is >= 1000 and < 3000
            : number.Number is >= 1000 and < 3000);
        if (!isPlausible && !(isNamed && number.Number <= 9999 && (number.IsDigits || number.Number >= 100))) return null;

        // 2024 m: metres stand behind small and round numbers, and so do years; the month or the noun decides.
        bool isHijri = era == Era.Hijri || (era == Era.None
            && (calendar == DateCalendar.UmmAlQura || number.Number is >= FirstUnmarkedHijriYear and <= LastUnmarkedHijriYear));
        if (isHijri && era == Era.None && number.Number > 1700) isHijri = false; // ramadan 2024
        if (number.Number > LastYear) return new DateMatch(end, OpenDate.Instance, DatePrecision.Year); // 16000 q.m.

        return new DateMatch(
            end,
            new YearNumber(
                isHijri ? DateCalendar.UmmAlQura : DateCalendar.Gregorian,
                era == Era.BeforeChrist ? 1 - number.Number : number.Number),
            DatePrecision.Year);
    }

    private bool IsYearNoun(int at) =>
        Kind(at) is DateWordKind.Unit or DateWordKind.DefiniteUnit && Value(at) == (int)DateUnit.Year;

    /// <summary>A year with its noun: am 2003, sanat 1990 m, al-am 2014, sana (626 h = 1230 m).</summary>
    private DateMatch? Year(int at)
    {
        if (!IsYearNoun(at)) return null;

        int i = at + 1;
        bool hasKind = Next(i) is DateWordKind.YearKind or DateWordKind.ChristianEra or DateWordKind.HijriEra; // al-am al-mali
        if (hasKind || IsOtherKindOfYear(at)) i++;
        if (Next(i) == DateWordKind.Comma && NextIsFourDigits(i + 1)) i++; // a comma astray: am ,2007
        bool isBracketed = Next(i) == DateWordKind.OpenBracket;
        if (isBracketed) i++;
        if (!Joins(i)) return null;

        if (YearPair(i) is { } pair) return isBracketed ? Closed(pair) : pair;
        if (YearNumber(i, isNamed: true, DateCalendar.Gregorian) is not { } year) return null;
        if (isBracketed && year.End == i + 1 && _tokens[i].DigitCount < 3) return null; // al-am (1)
        if (!isBracketed) return WithSecondYear(year);

        // The two calendars of one year within the brackets.
        if (Next(year.End) is DateWordKind.EqualsSign or DateWordKind.Slash or DateWordKind.Dash && Joins(year.End + 1)
            && YearNumber(year.End + 1, isNamed: true, DateCalendar.Gregorian) is { } other)
        {
            year = new DateMatch(other.End, new PairedDate(year.Meaning, other.Meaning), DatePrecision.Year);
        }

        return Closed(year);
    }

    // as-sana ad-daribiya 2020-2021: an adjective that the vocabulary does not have.
    private bool IsOtherKindOfYear(int at) => Kind(at) == DateWordKind.DefiniteUnit && Joins(at + 1)
        && Kind(at + 1) == DateWordKind.None && IsDefinite(at + 1) && Next(at + 2) is DateWordKind.Digits or DateWordKind.DigitGroup;

    private bool IsDefinite(int at) => Slice(at) is [Text.ArabicLetter.Alef, Text.ArabicLetter.Lam, _, _, ..];

    private bool NextIsFourDigits(int at) => Next(at) == DateWordKind.Digits && _tokens[at].DigitCount == 4;

    private DateMatch? Closed(DateMatch match) =>
        Next(match.End) == DateWordKind.CloseBracket ? match.To(match.End + 1) : null;

    // The same year in the other calendar: am 1999 (1420 h), am 1436 h / 2015 m.
    private DateMatch WithSecondYear(DateMatch year)
    {
        int i = year.End;
        bool isBracket = Next(i) == DateWordKind.OpenBracket;

        // sanat 1157 h 1744: without any sign between them.
        if (NextIsFourDigits(i) && year.Meaning is Resolution.YearNumber { Calendar: DateCalendar.UmmAlQura } hijri && Kind(i - 1) == DateWordKind.HijriEra
            && YearNumber(i, isNamed: false, DateCalendar.Gregorian) is { } beside)
        {
            return new DateMatch(beside.End, new PairedDate(hijri, beside.Meaning), DatePrecision.Year);
        }

        if (!isBracket && Next(i) is not (DateWordKind.Slash or DateWordKind.Dash or DateWordKind.EqualsSign)) return year;
        if (!Joins(i + 1) || YearNumber(i + 1, isNamed: false, DateCalendar.Gregorian) is not { } other) return year;
        if (other.Meaning is not YearNumber { } second || year.Meaning is not YearNumber { } first
            || first.Calendar == second.Calendar)
        {
            return year;
        }

        int end = other.End;
        if (isBracket)
        {
            if (Next(end) != DateWordKind.CloseBracket) return year;
            end++;
        }

        return new DateMatch(end, new PairedDate(first, second), DatePrecision.Year);
    }

    /// <summary>
    /// The year behind a month or a season: 2024, am 2024, min am 2024, li-am 2024, min al-am al-madi, with a comma before
    /// it or without.
    /// </summary>
    private DateMatch? YearTail(int at, DateCalendar calendar)
    {
        int i = at;
        if (Next(i) == DateWordKind.Comma
            && Next(i + 1) is DateWordKind.Digits or DateWordKind.Thousand or DateWordKind.Unit)
        {
            i++;
        }

        bool hasOf = Next(i) == DateWordKind.From;
        if (hasOf) i++;
        if ((uint)i >= (uint)_tokens.Length || _tokens[i].StartsLine) return null;
        if (_tokens[i].Proclitic is not (DateProclitic.None or DateProclitic.For)) return null;
        if (_tokens[i].Proclitic == DateProclitic.For && !IsYearNoun(i) && Kind(i) != DateWordKind.This) return null;

        if (Year(i) is { } year) return year;
        if (YearNumber(i, isNamed: false, calendar) is { } number) return number;
        if (Kind(i) is DateWordKind.DefiniteUnit or DateWordKind.This or DateWordKind.That or DateWordKind.SameBefore
            && Simple(i) is { Level: DatePrecision.Year, Certainty: DateCertainty.Certain } unit)
        {
            return unit;
        }

        return null;
    }

    /// <summary>Two years of one season or fiscal year: 2014-2015, 2005 / 2006.</summary>
    private DateMatch? YearPair(int at)
    {
        int first;
        int second;
        int end;
        bool isShort = false;
        if (Kind(at) == DateWordKind.DigitGroup)
        {
            var group = DigitGroup.Read(Slice(at));
            if (group.Count != 2 || group.DigitsOf(0) is not (3 or 4) || group.DigitsOf(1) is not (2 or 3 or 4))
                return null;
            isShort = group.DigitsOf(0) == 3 || group.DigitsOf(1) == 3;
            if (group.Separator is not ('-' or '/')) return null;
            if (group.DigitsOf(1) == 2 && group.DigitsOf(0) != 4) return null;
            first = group[0];
            second = group.DigitsOf(1) == 2 ? (first / 100 * 100) + group[1] : group[1];
            end = at + 1;
        }
        else
        {
            if (Kind(at) != DateWordKind.Digits || _tokens[at].DigitCount is not (3 or 4)) return null;
            if (Next(at + 1) is not (DateWordKind.Dash or DateWordKind.Slash)) return null;
            if (Next(at + 2) != DateWordKind.Digits || _tokens[at + 2].DigitCount is not (3 or 4)) return null;
            isShort = _tokens[at].DigitCount == 3 || _tokens[at + 2].DigitCount == 3;
            first = Value(at);
            second = Value(at + 2);
            end = at + 3;
        }

        if (first >= 3000 || second >= 3000 || first == second) return null;

        // Written from right to left, the later year may stand first: 2006 / 2005.
        if (first == second + 1) (first, second) = (second, first);
        (Era era, end) = EraAt(end);

        // 618 - 907 m: small years take an era.
        if (era == Era.None && (isShort || first < 1000 || second < 1000)) return null;
        DateCalendar calendar = era == Era.Hijri ? DateCalendar.UmmAlQura : DateCalendar.Gregorian;
        if (era == Era.BeforeChrist) (first, second) = (1 - first, 1 - second);
        return new DateMatch(
            end,
            new DateRange(new YearNumber(calendar, first), new YearNumber(calendar, second)),
            DatePrecision.Interval,
            era == Era.None ? DateCertainty.Likely : DateCertainty.Certain);
    }

    /// <summary>A number that may be a year by itself: fi 2011, 1999 m.</summary>
    private DateMatch? BareYear(int at)
    {
        if (Kind(at) != DateWordKind.Digits) return null;
        if (YearPair(at) is { } pair && (pair.Certainty == DateCertainty.Certain || IsLifespan(at, pair.End))) return pair;
        if (YearNumber(at, isNamed: false, DateCalendar.Gregorian) is not { } year) return null;

        // The letter of the common era is that of metres: 1640 m, but 100 m.
        bool hasEra = year.End > at + 1;
        bool isMetres = hasEra && Kind(at + 1) == DateWordKind.ChristianEra && Value(at) < 1000;
        if (hasEra && !isMetres) return WithSecondYear(year);
        if (isMetres || Value(at) is < FirstBareYear or > LastBareYear) return null;

        bool isInBrackets = Previous(at) == DateWordKind.OpenBracket && Next(at + 1) == DateWordKind.CloseBracket;
        if (IsOneOfYears(at)) return WithSecondYear(year);
        bool isExpected = isInBrackets || IsTimePreposition(Previous(at)) || _tokens[at].Proclitic == DateProclitic.In;
        return WithSecondYear(year) with { Certainty = isExpected ? DateCertainty.Likely : DateCertainty.Weak };
    }

    // The first of several years, each of which is a date of its own: a'wam 1954 wa-1986 wa-1994.
    private DateMatch? FirstOfYears(int at) => IsYears(at) && NextIsFourDigits(at + 1) && NextYearOfList(at + 1) > 0
        ? YearNumber(at + 1, isNamed: true, DateCalendar.Gregorian)
        : null;

    // Whether a year is the second or a later one of such a list.
    private bool IsOneOfYears(int at)
    {
        for (int first = at - 1, steps = 0; first > 0 && steps < MostTokensOfYears; first--, steps++)
        {
            if (!IsYears(first - 1) || Kind(first) != DateWordKind.Digits) continue;

            int year = first;
            while (year > 0 && year < at) year = NextYearOfList(year);
            return year == at;
        }

        return false;
    }

    // The year that "and" or a comma adds to one, or both of them; -1 for none.
    private int NextYearOfList(int year)
    {
        int i = Next(year + 1) == DateWordKind.Comma ? year + 2 : year + 1;
        int next = AfterAnd(i);
        if (next < 0 && i == year + 2 && Joins(i)) next = i;
        return next > 0 && Kind(next) == DateWordKind.Digits && _tokens[next].DigitCount == 4 ? next : -1;
    }

    private bool IsYears(int at) =>
        Kind(at) is DateWordKind.PluralUnit or DateWordKind.DefinitePluralUnit && UnitAt(at) == DateUnit.Year;

    // (1882 - 1963), 1999-2019: two years that follow each other.
    private bool IsLifespan(int at, int end) => Value(at) is >= 1000 and <= LastBareYear && Value(end - 1) <= LastBareYear
        && Value(at) < Value(end - 1);

    /// <summary>A decade by its name: ath-thamaniniyat, tis'iniyat al-qarn al-madi. Without the article it needs its century.</summary>
    private DateMatch? Decade(int at)
    {
        int i = at + 1;
        if (Next(i) == DateWordKind.From) i++;
        if (Joins(i) && Kind(i) == DateWordKind.DefiniteUnit && Value(i) == (int)DateUnit.Century
            && AfterDefiniteUnit(i) is { Level: DatePrecision.Century, Certainty: DateCertainty.Certain } century)
        {
            return new DateMatch(century.End, new DecadeByName(Value(at), century.Meaning), DatePrecision.Decade);
        }

        // "In the thirties of his life" (ath-thalathiniyat min umrih) is an age.
        bool hasArticle = _chars[_tokens[at].Start] == Text.ArabicLetter.Alef
            && _chars[_tokens[at].Start + 1] == Text.ArabicLetter.Lam;
        if (!hasArticle) return null;
        var meaning = new DecadeByName(Value(at), null);
        return new DateMatch(at + 1, meaning, DatePrecision.Decade, i > at + 1
            ? DateCertainty.Weak
            : DateCertainty.Certain);
    }

    /// <summary>A century by its number: al-qarn at-tasi ashar, al-qarn 19 m, al-qarn ath-thalith qabla al-milad.</summary>
    private DateMatch? Century(int at)
    {
        int i = at + 1;
        DateCalendar calendar = Next(i) == DateWordKind.HijriEra ? DateCalendar.UmmAlQura : DateCalendar.Gregorian;
        if (Next(i) is DateWordKind.HijriEra or DateWordKind.ChristianEra) i++;
        if (!Joins(i) || CenturyOrdinal(i) is not { } number) return null;

        (Era era, int end) = EraAt(number.End);
        if (era == Era.Hijri) calendar = DateCalendar.UmmAlQura;
        return new DateMatch(
            end, new CenturyNumber(number.Number, era == Era.BeforeChrist, calendar), DatePrecision.Century);
    }

    private NumberMatch? CenturyOrdinal(int at)
    {
        if (Kind(at) == DateWordKind.Digits)
            return _tokens[at].DigitCount <= 2 ? new NumberMatch(at + 1, Value(at), true, true) : null;
        if (Kind(at) == DateWordKind.Article)
            return Next(at + 1) == DateWordKind.Digits && _tokens[at + 1].DigitCount <= 2
                ? new NumberMatch(at + 2, Value(at + 1), true, true)
                : null;
        return Ordinal(at);
    }
}
