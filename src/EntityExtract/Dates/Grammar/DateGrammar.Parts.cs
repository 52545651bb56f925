using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Parts of periods, and what pairs two calendars.
internal ref partial struct DateGrammar
{
    /// <summary>A part of a period: matla 2016, nihayat al-am at-tali, awakhir ramadan, bidayat al-usbu.</summary>
    private DateMatch? Part(int at)
    {
        var part = (DatePart)Value(at);
        int i = at + 1;
        if (!Joins(i)) return null;

        // muntasaf layl ams: "midnight of yesterday".
        if (part == DatePart.Middle && Kind(i) == DateWordKind.DayPart && Value(i) == (int)DatePart.Night)
            return DayPart(i);

        if (Simple(i) is { } period && period.Meaning is not Resolution.Distance)
        {
            bool isToday = Kind(i) == DateWordKind.DefiniteUnit && period.End == i + 1;
            if (!isToday)
            {
                // "The last Ramadan" (akhir) and "the middle of Baghdad" (wasat) are parts of nothing doubtful.
                DateCertainty certainty = period.Certainty == DateCertainty.Weak && Kind(i) != DateWordKind.Digits
                    && Kind(i) is not (DateWordKind.DefiniteSeason or DateWordKind.YearPart or DateWordKind.HijriMonth or DateWordKind.Month)
                        ? DateCertainty.Weak
                        : DateCertainty.Certain;
                return Parted(period, part) with { Certainty = certainty };
            }
        }

        // bidayat al-am: the present year.
        if (Kind(i) != DateWordKind.DefiniteUnit) return null;
        DateUnit unit = UnitAt(i);
        if (unit == DateUnit.Day) return null;

        int end = i + 1;
        if (Next(end) == DateWordKind.YearKind) end++;
        DateExpression meaning = end > i + 1
            ? OpenDate.Instance
            : new UnitExpression(unit, DateModifier.Current);

        // "The end of the week" of a text is the last one more often than the next; the part says enough.
        return Parted(new DateMatch(end, meaning, LevelOf(unit), IsStory(end)
            ? DateCertainty.Weak
            : DateCertainty.Certain), part);
    }

    // bidayat ash-shahr alladhi: "the beginning of the month that ..." .
    private bool IsStory(int at) => Next(at) is DateWordKind.Relative or DateWordKind.HijriEra or DateWordKind.Ordinal;

    /// <summary>utlat nihayat al-usbu: the weekend as a holiday.</summary>
    private DateMatch? Holiday(int at) =>
        Next(at + 1) == DateWordKind.PartWord && Part(at + 1) is { Level: DatePrecision.Week } weekend ? weekend : null;

    /// <summary>
    /// The same date in another calendar or said again: 12 rabi al-awwal 1445 h al-muwafiq 27 sibtambir 2023,
    /// 26/10/1436 h (11/8/2015 m), 630 h = 1233 m.
    /// </summary>
    private DateMatch Agreement(DateMatch first)
    {
        int i = SkipComma(first.End);
        if (Next(i) == DateWordKind.Corresponding || (AfterAnd(i) == i && Kind(i) == DateWordKind.Corresponding))
        {
            i++;
            if (Next(i) == DateWordKind.From || Next(i) == DateWordKind.ForAlone) i++;
            bool isBracket = Next(i) == DateWordKind.OpenBracket;
            if (isBracket) i++;
            if (!AllowsFor(i) || SecondDate(i, first) is not { } second) return first;
            if (Next(second.End) == DateWordKind.EqualsSign && Joins(second.End + 1) && Simple(second.End + 1) is { } third)
                second = new DateMatch(third.End, new PairedDate(second.Meaning, third.Meaning), second.Level);
            if (isBracket)
            {
                if (Closed(second) is not { } closed) return first;
                second = closed;
            }

            return Pair(first, second);
        }

        // A bracket, an equals sign, a slash or a dash pairs two complete dates of different calendars only.
        DateWordKind sign = Next(first.End);
        if (sign is not (DateWordKind.OpenBracket or DateWordKind.EqualsSign or DateWordKind.Slash or DateWordKind.Dash))
            return first;
        if (!Joins(first.End + 1) || Simple(first.End + 1) is not { } other) return first;
        if ((other.Level != first.Level && sign != DateWordKind.EqualsSign) || CalendarOf(first.Meaning) is not { } one
            || CalendarOf(other.Meaning) is not { } two || one == two)
        {
            return first;
        }

        if (sign != DateWordKind.OpenBracket) return Pair(first, other);
        return Closed(other) is { } inBrackets ? Pair(first, inBrackets) : first;
    }

    private DateMatch? SecondDate(int at, DateMatch first)
    {
        if (Simple(at) is not { } second || second.Level != DatePrecision.Day && second.Level != first.Level) return null;
        if (second.Certainty == DateCertainty.Weak && second.Meaning is not CalendarDate) return null;
        return second;
    }

    // al-muwafiq li-27 sibtambir: lam may stand before the second date.
    private bool AllowsFor(int at) => (uint)at < (uint)_tokens.Length && !_tokens[at].StartsLine
        && _tokens[at].Proclitic is DateProclitic.None or DateProclitic.For;

    private static DateMatch Pair(DateMatch first, DateMatch second) =>
        new(second.End, new PairedDate(first.Meaning, second.Meaning), first.Level);

    private static DateCalendar? CalendarOf(DateExpression expression) => expression switch
    {
        CalendarDate date => date.Calendar,
        YearNumber year => year.Calendar,
        PartOf part => CalendarOf(part.Whole),
        CenturyNumber century => century.Calendar,
        _ => null,
    };
}
