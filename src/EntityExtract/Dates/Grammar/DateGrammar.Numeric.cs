using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Dates in digits only.
internal ref partial struct DateGrammar
{
    // The letters of a token without its proclitics; none beyond the end.
    private ReadOnlySpan<char> Slice(int at) =>
        (uint)at < (uint)_tokens.Length ? _chars[_tokens[at].Start.._tokens[at].End] : [];

    /// <summary>A date in digits: 23/7/2024, 2015-08-06, 23.7.2024, 7/2024, with spaces or an era.</summary>
    private DateMatch? Numeric(int at)
    {
        if (Kind(at) == DateWordKind.Digits) return SpacedNumeric(at);

        DigitGroup group = DigitGroup.Read(Slice(at));
        if (group.Count == 0) return null;

        (Era era, int end) = EraAt(at + 1);
        if (group.Count == 3) return ThreeNumbers(group, era, end);
        if (group.Separator is '/' or '-' && group.DigitsOf(0) == 4 && YearPair(at) is { } pair)
        {
            bool isPlausible = era != Era.None || group[0] is >= 1000 and <= LastBareYear;
            return isPlausible ? pair : null;
        }

        return TwoNumbers(at, group);
    }

    // 23 / 7 / 2024
    private DateMatch? SpacedNumeric(int at)
    {
        DateWordKind separator = Next(at + 1);
        if (separator is not (DateWordKind.Slash or DateWordKind.Dash) || Next(at + 3) != separator) return null;
        if (Next(at + 2) != DateWordKind.Digits || Next(at + 4) != DateWordKind.Digits) return null;

        char mark = separator == DateWordKind.Slash ? '/' : '-';
        Span<char> joined = stackalloc char[16];
        if (_tokens[at].DigitCount > 4 || _tokens[at + 2].DigitCount > 2 || _tokens[at + 4].DigitCount > 4) return null;

        int length = 0;
        for (int i = at; i <= at + 4; i += 2)
        {
            Slice(i).CopyTo(joined[length..]);
            length += _tokens[i].DigitCount;
            if (i < at + 4) joined[length++] = mark;
        }

        (Era era, int end) = EraAt(at + 5);
        return ThreeNumbers(DigitGroup.Read(joined[..length]), era, end);
    }

    /// <summary>
    /// Day first, as the Arab press writes; year first if it has four digits. A date in the American order (7/23/2024) is
    /// found and has no value: to read it either way would make 7/12/2024 mean what its neighbour does not.
    /// </summary>
    private static DateMatch? ThreeNumbers(DigitGroup group, Era era, int end)
    {
        if (group.Separator is not ('/' or '-' or '.')) return null;

        bool isYearFirst = group.DigitsOf(0) == 4;
        if (group.DigitsOf(1) > 2 || (isYearFirst ? group.DigitsOf(2) > 2 : group.DigitsOf(0) > 2)) return null;
        int yearDigits = group.DigitsOf(isYearFirst ? 0 : 2);

        // 3.5.12 is a version or a section.
        if (yearDigits != 4 && (yearDigits != 2 || group.Separator == '.')) return null;

        int year = isYearFirst ? group[0] : group[2];
        int month = group[1];
        int day = isYearFirst ? group[2] : group[0];
        if (yearDigits == 2)
        {
            // 16/04/21 has its year at either end; the day comes first unless it cannot.
            year += year < 50 ? 2000 : 1900;
        }
        else if (year is < 1000 or >= 3000)
        {
            return null;
        }

        bool isHijri = era == Era.Hijri || (era == Era.None && year is >= 1300 and <= 1500);

        // Three numbers that are no date at all, such as a phone number, are none without a value either.
        bool looksLikeDate = Math.Min(month, day) is >= 1 and <= 12 && Math.Max(month, day) <= LongestMonth;
        if (!looksLikeDate) return null;
        if (month > 12) return new DateMatch(end, FixedPeriod.Impossible, DatePrecision.Day);

        DateCalendar calendar = isHijri ? DateCalendar.UmmAlQura : DateCalendar.Gregorian;
        return new DateMatch(
            end,
            new CalendarDate(calendar, new YearNumber(calendar, year), month, day, DateModifier.None, null),
            DatePrecision.Day);
    }

    // 7/2024 is a month. 22/7 may be a day, a score or a fraction: it takes "day" or a weekday before it.
    private DateMatch? TwoNumbers(int at, DigitGroup group)
    {
        if (group.Separator == '/' && group.DigitsOf(0) <= 2 && group.DigitsOf(1) == 4 && group[0] is >= 1 and <= 12
            && group[1] is >= FirstBareYear and <= LastBareYear)
        {
            return new DateMatch(
                at + 1,
                new CalendarDate(
                    DateCalendar.Gregorian, new YearNumber(DateCalendar.Gregorian, group[1]), group[0], null, DateModifier.None, null),
                DatePrecision.Month,
                DateCertainty.Likely);
        }

        if (group.Separator is not ('/' or '-') || group.DigitsOf(0) > 2 || group.DigitsOf(1) > 2) return null;
        return DayAndMonthInDigits(at, group[0], group[1]);
    }

    private DateMatch? DayAndMonthInDigits(int at, int day, int month)
    {
        if (month > 12 && day <= 12) (day, month) = (month, day);
        if (day is < 1 or > 31 || month is < 1 or > 12) return null;

        bool isExpected = NextIs(at - 1, DateWordKind.Unit, (int)DateUnit.Day) || Previous(at) == DateWordKind.Weekday
            || (at > 0 && Kind(at - 1) == DateWordKind.Unit && Value(at - 1) == (int)DateUnit.Day);
        return new DateMatch(
            at + 1,
            new CalendarDate(DateCalendar.Gregorian, null, month, day, DateModifier.None, null),
            DatePrecision.Day,
            isExpected ? DateCertainty.Certain : DateCertainty.Weak);
    }
}
