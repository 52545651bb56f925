using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Months, and days within them.
internal ref partial struct DateGrammar
{
    private const int LongestMonth = 31;
    private const int Safar = 2;

    /// <summary>
    /// A month by one name or two: sibtambir (aylul), tammuz/yulyu, and the two names side by side. The press doubles the
    /// names because its readers know one tradition each.
    /// </summary>
    private MonthMatch? Months(int at)
    {
        if (MonthName(at) is not { } month) return null;

        int i = month.End;
        switch (Next(i))
        {
            case DateWordKind.OpenBracket when Joins(i + 1) && MonthName(i + 1) is { } other
                && Next(other.End) == DateWordKind.CloseBracket:
                return Doubled(month, other, other.End + 1);
            case DateWordKind.Slash when Joins(i + 1) && MonthName(i + 1) is { } other:
                return Doubled(month, other, other.End);

            // A dash between two months is a range, unless both are the same.
            case DateWordKind.Dash when Joins(i + 1) && MonthName(i + 1) is { Calendar: DateCalendar.Gregorian } other
                && other.Month == month.Month:
                return Doubled(month, other, other.End);
        }

        return Joins(i) && MonthName(i) is { } next && next.Month == month.Month && next.Calendar == month.Calendar
            ? Doubled(month, next, next.End)
            : month;
    }

    private static MonthMatch Doubled(MonthMatch month, MonthMatch other, int end)
    {
        bool agree = month.Month == other.Month && month.Calendar == other.Calendar;
        return new MonthMatch(end, agree ? month.Month : 0, month.Calendar, IsAmbiguous: false, IsDoubled: true);
    }

    private MonthMatch? MonthName(int at)
    {
        switch (Kind(at))
        {
            case DateWordKind.Month:
                return new MonthMatch(at + 1, Value(at), DateCalendar.Gregorian, _tokens[at].IsAmbiguous, false);
            case DateWordKind.HijriMonth:
                return new MonthMatch(at + 1, Value(at), DateCalendar.UmmAlQura, _tokens[at].IsAmbiguous, false);

            // Kanun al-awwal is December and kanun ath-thani January; tishrin October and November.
            case DateWordKind.TwinMonth when FirstOrSecond(at + 1) is var which and > 0:
                int twin = (Value(at) + which - 2) % 12;
                return new MonthMatch(at + 2, twin + 1, DateCalendar.Gregorian, false, false);

            // Rabi al-awwal and rabi al-akhir; alone it is the spring.
            case DateWordKind.Season when Value(at) == 21 && FirstOrSecond(at + 1) is var which and > 0:
                return new MonthMatch(at + 2, 2 + which, DateCalendar.UmmAlQura, false, false);
            case DateWordKind.Jumada when FirstOrSecond(at + 1) is var which and > 0:
                return new MonthMatch(at + 2, 4 + which, DateCalendar.UmmAlQura, false, false);
            case DateWordKind.Dhu when Next(at + 1) == DateWordKind.DhuTail:
                return new MonthMatch(at + 2, Value(at + 1), DateCalendar.UmmAlQura, false, false);
            default:
                return null;
        }
    }

    // "The first" 1, "the second" or "the other" 2, else 0.
    private int FirstOrSecond(int at) => Next(at) switch
    {
        DateWordKind.Ordinal or DateWordKind.BareOrdinal when Value(at) is 1 or 2 => Value(at),
        DateWordKind.PartWord when Value(at) == (int)DatePart.End => 2, // akhir without the article
        _ => 0,
    };

    /// <summary>A month with its year or modifier: shahr yulyu, sibtambir (aylul) min am 2025, mars al-madi.</summary>
    private DateMatch? Month(int at)
    {
        bool hasNoun = Kind(at) == DateWordKind.Unit && Value(at) == (int)DateUnit.Month;
        int start = hasNoun ? at + 1 : at;
        if (start > at && !Joins(start)) return null;
        if (Months(start) is not { } month) return null;

        DateMatch match = MonthAndYear(month, null, null);
        if (month.IsAmbiguous && Previous(at) == DateWordKind.NameNoun) return null; // sharikat nisan min 2001
        if (match.End == month.End && MonthThenDay(month) is { } day) return day;
        if (Previous(at) == DateWordKind.NameNoun && !hasNoun
            && match.Meaning is CalendarDate { Year: null, Modifier: DateModifier.None })
        {
            return match with { Certainty = DateCertainty.Excluded }; // harb uktubir
        }

        if (match.End > month.End || hasNoun || month.IsDoubled) return match;
        if (Previous(at) == DateWordKind.From && Kind(at - 2) != DateWordKind.In)
            return match with { Certainty = DateCertainty.Weak };
        return match with { Certainty = IsMonthAlone(at, month) ? DateCertainty.Likely : DateCertainty.Weak };
    }

    // A month that is a word or a name as well counts only where a time is expected: fi mars, mundhu rajab.
    private bool IsMonthAlone(int at, MonthMatch month) =>
        !(month.IsAmbiguous || month.Calendar == DateCalendar.UmmAlQura)
        || (IsTimePreposition(Previous(at)) && _tokens[at].Proclitic == DateProclitic.None);

    private static bool IsTimePreposition(DateWordKind kind) => kind is DateWordKind.In or DateWordKind.Since
        or DateWordKind.Until or DateWordKind.Before or DateWordKind.After;

    /// <summary>What follows a month: blessings (ramadan al-mubarak), then a year or a modifier.</summary>
    private DateMatch MonthAndYear(MonthMatch month, int? day, DayOfWeek? weekday)
    {
        int end = month.End;
        DatePrecision level = day is null ? DatePrecision.Month : DatePrecision.Day;
        if (month.Calendar == DateCalendar.UmmAlQura && Next(end) == DateWordKind.Blessing) end++;

        if (Next(end) == DateWordKind.Before && Placement(end) is { } further) // ramadan qabla al-madi
            return new DateMatch(further.End, OpenDate.Instance, level);

        DateModifier modifier = DateModifier.None;
        if (Next(end) == DateWordKind.Modifier && Value(end) != (int)DateModifier.New)
        {
            modifier = (DateModifier)Value(end);
            end++;
        }

        DateExpression? year = null;
        if (YearTail(end, month.Calendar) is { } tail)
        {
            year = tail.Meaning;
            end = tail.End;
        }

        DateExpression meaning = month.Month == 0
            ? FixedPeriod.Impossible
            : new CalendarDate(month.Calendar, year, month.Month, day, year is null ? modifier : DateModifier.None, weekday);
        return new DateMatch(end, meaning, level);
    }

    /// <summary>Month before day: yanayir 1, mayu al-hadi ashar, 2016. Only where nothing follows that 1 may count.</summary>
    private DateMatch? MonthThenDay(MonthMatch month)
    {
        if (!Joins(month.End) || DayNumber(month.End) is not { } number) return null;
        if (number.Number is < 1 or > LongestMonth) return null;
        if (!number.IsDigits && !number.IsOrdinal) return null;

        DateMatch match = MonthAndYear(month with { End = number.End }, number.Number, null);
        bool isClosed = match.End > number.End || Next(number.End) is DateWordKind.Comma or DateWordKind.Dot or DateWordKind.CloseBracket
            || number.End >= _tokens.Length || _tokens[number.End].StartsLine;
        return isClosed ? match : null;
    }

    /// <summary>A day of a month: 23 yulyu 2024, ath-thani wa-l-ishrin min sibtambir, as-sabi min ash-shahr al-jari.</summary>
    private DateMatch? DayMonth(int at) => DayMonth(at, null);

    private DateMatch? DayMonth(int at, DayOfWeek? weekday)
    {
        if (DayNumber(at) is not { } day) return null;

        int i = day.End;
        bool hasOf = Next(i) == DateWordKind.From;
        bool hasSign = day.IsDigits && Next(i) is DateWordKind.Dash or DateWordKind.Slash; // 28-nufambir, 16/uktubir
        if (hasOf || hasSign) i++;
        if (NextIs(i, DateWordKind.Unit, (int)DateUnit.Month)) i++;
        if (!Joins(i)) return null;

        if (Months(i) is { } month)
        {
            // Scores: 3-sifr, "three to nil", is no third of Safar.
            if (month is { Month: Safar, Calendar: DateCalendar.UmmAlQura } && !hasOf
                && (hasSign || _tokens[at].IsGlued || _tokens[i].IsGlued))
            {
                return null;
            }

            if (day.Number is < 1 or > LongestMonth)
                return new DateMatch(month.End, FixedPeriod.Impossible, DatePrecision.Day);
            DateMatch match = MonthAndYear(month, day.Number, weekday);

            // 16/uktubir/2015
            if (hasSign && match.Meaning is CalendarDate { Year: null } open && Next(match.End) == Kind(i - 1)
                && Joins(match.End + 1) && YearNumber(match.End + 1, isNamed: false, month.Calendar) is { } year)
            {
                return new DateMatch(year.End, open with { Year = year.Meaning }, DatePrecision.Day);
            }

            return match;
        }

        // The day of a month that is not named: al-ishrin min ash-shahr al-muqbil, 12 min hadha ash-shahr, 15 ash-shahr al-jari.
        bool isPlaced = day.IsDigits && (NextIs(i, DateWordKind.DefiniteUnit, (int)DateUnit.Month)
            || (Next(i) == DateWordKind.This && NextIs(i + 1, DateWordKind.DefiniteUnit, (int)DateUnit.Month)));
        if (!(hasOf || isPlaced) || day.Number is < 1 or > LongestMonth) return null;
        if (Simple(i) is { Level: DatePrecision.Month, Certainty: DateCertainty.Certain } named)
            return new DateMatch(named.End, new DayOfMonth(day.Number, named.Meaning), DatePrecision.Day);
        return null;
    }
}
