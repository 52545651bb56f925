using EntityExtract.Dates.Resolution;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Dates.Grammar;

// Ranges, as one date with an interval.
internal ref partial struct DateGrammar
{
    private const int MostEnumerated = 4;

    private DateMatch? Range(int at) => Kind(at) switch
    {
        DateWordKind.From => FromTo(at),
        DateWordKind.Between => BetweenAnd(at, at + 1),
        DateWordKind.What when Next(at + 1) == DateWordKind.Between => BetweenAnd(at, at + 2),
        DateWordKind.ConstructDualUnit => Pair(at),
        DateWordKind.DefiniteDualUnit when UnitAt(at) == DateUnit.Century => CenturyPair(at),
        DateWordKind.PluralUnit when UnitAt(at) == DateUnit.Day => DaysListed(at),
        DateWordKind.DefiniteDualUnit when UnitAt(at) == DateUnit.Year => Pair(at),
        DateWordKind.Digits or DateWordKind.DigitGroup or DateWordKind.Ordinal or DateWordKind.Article => Enumeration(at),
        _ => null,
    };

    /// <summary>min 2003 ila 2011, min al-ithnayn hatta al-khamis, min 5 ila 10 mayu, min fatih yanayir ila 30 yunyu.</summary>
    private DateMatch? FromTo(int at)
    {
        if (!Joins(at + 1)) return null;

        // min 16-20 uktubir
        if (Kind(at + 1) is DateWordKind.DigitGroup or DateWordKind.Digits && Enumeration(at + 1) is { } listed)
            return listed;
        if (Point(at + 1) is not { } from) return null;
        int to = AfterTo(from.End);
        if (to < 0 || (EndPoint(to) ?? CenturyEnd(to, from)) is not { } until) return null;
        return RangeOf(from, until);
    }

    /// <summary>bayna 5 wa-10 mayu 2021, ma bayna amay 1914 ila 1918, bayna as-sabt wa-th-thulatha.</summary>
    private DateMatch? BetweenAnd(int at, int first)
    {
        if (!Joins(first)) return null;
        if (Kind(first) == DateWordKind.ConstructDualUnit && Pair(first) is { } pair) return pair;
        if (Kind(first) == DateWordKind.DefiniteDualUnit)
            return UnitAt(first) == DateUnit.Century ? CenturyPair(first) : UnitAt(first) == DateUnit.Year
                ? Pair(first)
                : null;
        if (Kind(first) is DateWordKind.DigitGroup or DateWordKind.Digits && Enumeration(first) is { } listed)
            return listed;
        if (Point(first) is not { } from) return null;

        int second = AfterAnd(from.End);
        if (second < 0) second = AfterTo(from.End);
        if (second < 0) return null;
        return EndPoint(second) is { } to ? RangeOf(from, to) : null;
    }

    // The index behind ila, hatta, wa-hatta, li-ghayat; or -1.
    private int AfterTo(int at)
    {
        if (Next(at) == DateWordKind.Comma) at++; // min am 2005, wa-hatta 25 nufambir 2008
        if ((uint)at >= (uint)_tokens.Length || _tokens[at].StartsLine) return -1;
        bool hasAnd = _tokens[at].Proclitic == DateProclitic.And;
        if (_tokens[at].Proclitic != DateProclitic.None && !hasAnd && Kind(at) != DateWordKind.Until) return -1;
        if (Kind(at) is not (DateWordKind.To or DateWordKind.Until)) return -1;
        return Joins(at + 1) ? at + 1 : -1;
    }

    /// <summary>
    /// One end of a range: a date, or the number of a day or year whose month, or noun, stands with the other end.
    /// </summary>
    private DateMatch? Point(int at)
    {
        DateMatch? date = Kind(at) is DateWordKind.Digits or DateWordKind.DigitGroup ? (DayMonth(at) ?? Numeric(at) ?? BareYear(at)) : Simple(at);
        if (date is { } found && (found.Level != DatePrecision.Year || found.Certainty != DateCertainty.Weak)) return found;

        // A year of any size, if the other end has an era or is a year as well: min 334 ila 323 q.m.
        if (Kind(at) == DateWordKind.Digits && Value(at) is > LongestMonth and < 3000)
            return new DateMatch(at + 1, new YearNumber(DateCalendar.Gregorian, Value(at)), DatePrecision.Year, DateCertainty.Weak);
        return DayNumber(at) is { Number: >= 1 and <= LongestMonth } number && (number.IsDigits || number.IsOrdinal)
            ? new DateMatch(number.End, new DayOfMonth(number.Number, OpenDate.Instance), DatePrecision.Day, DateCertainty.Weak)
            : null;
    }

    // The far end must be a date by itself; a year may be bare behind another year.
    private DateMatch? EndPoint(int at) =>
        Kind(at) == DateWordKind.Digits ? (DayMonth(at) ?? Numeric(at) ?? YearNumber(at, false, DateCalendar.Gregorian)) : Simple(at);

    // al-qarn ar-rabi ashar wa-hatta as-sabi ashar: the noun stands once.
    private DateMatch? CenturyEnd(int at, DateMatch from)
    {
        if (from.Meaning is not CenturyNumber first || CenturyOrdinal(at) is not { } number) return null;
        (Era era, int end) = EraAt(number.End);
        return new DateMatch(
            end, first with { Number = number.Number, IsBeforeChrist = era == Era.BeforeChrist }, DatePrecision.Century);
    }

    private static DateMatch? RangeOf(DateMatch from, DateMatch to)
    {
        // min 5 ila 10 mayu 2021: the first day lies in the month of the second.
        if (from.Meaning is DayOfMonth { Month: OpenDate } day)
        {
            return to.Meaning switch
            {
                CalendarDate { Day: not null } date => Ranged(date with { Day = day.Day, Weekday = null }, to),
                DayOfMonth { Month: var month } => Ranged(new DayOfMonth(day.Day, month), to),
                _ => null,
            };
        }

        if (!AreAlike(from, to)) return null;

        // bayna amay 300 wa-100 qabla al-milad: the era stands once.
        if (from.Meaning is Resolution.YearNumber { Number: > 0 } plain && to.Meaning is Resolution.YearNumber year)
        {
            if (year.Number <= 0) return Ranged(plain with { Number = 1 - plain.Number }, to);
            if (year.Calendar == DateCalendar.UmmAlQura && plain.Calendar == DateCalendar.Gregorian
                && plain.Number <= year.Number)
            {
                return Ranged(plain with { Calendar = DateCalendar.UmmAlQura }, to);
            }

            if (from.Certainty == DateCertainty.Weak && plain.Number < 1000) return null;
        }

        // min yanayir ila mars 2015: the year and the modifier stand once.
        if (from.Meaning is CalendarDate { Year: null, Modifier: DateModifier.None } open && to.Meaning is CalendarDate end
            && open.Calendar == end.Calendar)
        {
            bool isEarlier = (open.Month, open.Day ?? 0).CompareTo((end.Month, end.Day ?? 0)) <= 0;
            if (end.Year is not null && isEarlier) return Ranged(open with { Year = end.Year }, to);
        }

        return Ranged(from.Meaning, to);
    }

    private static DateMatch Ranged(DateExpression from, DateMatch to) =>
        new(to.End, new DateRange(from, to.Meaning), DatePrecision.Interval);

    // A year and a weekday make no range. A weak number needs a number of the same kind at the other end.
    private static bool AreAlike(DateMatch from, DateMatch to)
    {
        bool sameLevel = from.Level == to.Level || (IsYearOrLonger(from.Level) == IsYearOrLonger(to.Level));
        return sameLevel && to.Meaning is not Resolution.Distance && from.Meaning is not Resolution.Distance;
    }

    private static bool IsYearOrLonger(DatePrecision level) =>
        level is DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century;

    /// <summary>A range without its first word: al-yawm wa-hatta 10 aghustus, 1914 ila 1918, 618 - 907 m.</summary>
    private DateMatch? RangeTail(int at, DateMatch first)
    {
        int to = AfterTo(first.End);
        if (to >= 0 && (EndPoint(to) ?? CenturyEnd(to, first)) is { } until && until.Certainty != DateCertainty.Weak
            && !(first.Level == DatePrecision.Year && until.Level != DatePrecision.Year) && first.Certainty != DateCertainty.Weak)
        {
            return RangeOf(first, until);
        }

        // A dash between two dates of one kind, both of them complete: 1 mayu 2015 - 3 mayu 2015.
        if (Next(first.End) != DateWordKind.Dash || !Joins(first.End + 1)) return null;
        if (EndPoint(first.End + 1) is not { } end || end.Level != first.Level) return null;
        bool isComplete = first.Meaning is CalendarDate or Resolution.YearNumber
            && end.Meaning is CalendarDate or Resolution.YearNumber;
        if (!isComplete || CalendarOf(first.Meaning) != CalendarOf(end.Meaning)) return null;
        DateMatch? range = RangeOf(first, end);
        return range is { } found ? found with { Certainty = first.Certainty } : null;
    }

    /// <summary>Two of a kind behind a dual noun: yawmay as-sabt wa-l-ahad, amay 2000 wa-2001, shahray yanayir wa-fibrayir.</summary>
    private DateMatch? Pair(int at)
    {
        DateUnit unit = UnitAt(at);
        int i = at + 1;
        if (!Joins(i)) return null;
        if (unit == DateUnit.Day && Kind(i) == DateWordKind.DigitGroup) return Enumeration(i); // yawmay 23-24 uktubir
        if (Kind(at) == DateWordKind.DefiniteDualUnit && Kind(i) != DateWordKind.Digits) return null;

        DateMatch? first = unit == DateUnit.Year ? YearNumber(i, isNamed: true, DateCalendar.Gregorian)
            : unit == DateUnit.SportSeason ? YearPair(i)
            : Point(i);
        if (first is not { } from) return null;

        int second = AfterAnd(from.End);
        if (second < 0 && Next(from.End) == DateWordKind.Dash && Joins(from.End + 1)) second = from.End + 1;
        if (second < 0) second = AfterTo(from.End);
        if (second < 0) return null;

        DateMatch? last = unit == DateUnit.Year ? YearNumber(second, isNamed: true, DateCalendar.Gregorian)
            : unit == DateUnit.SportSeason ? YearPair(second)
            : Kind(second) == DateWordKind.Digits ? DayMonth(second) : Simple(second);
        if (last is not { } to) return null;

        // The modifier of both, in the dual: yawmay as-sabt wa-l-ahad al-madiyayn.
        if (to.Meaning is WeekdayExpression { Modifier: not DateModifier.None } placed
            && from.Meaning is WeekdayExpression open)
        {
            return Ranged(open with { Modifier = placed.Modifier }, to);
        }

        return RangeOf(from, to);
    }

    // al-qarnayn ath-thamin ashar wa-t-tasi ashar
    private DateMatch? CenturyPair(int at)
    {
        if (!Joins(at + 1) || CenturyOrdinal(at + 1) is not { } first) return null;
        int and = AfterAnd(first.End);
        if (and < 0 || CenturyOrdinal(and) is not { } second) return null;
        (Era era, int end) = EraAt(second.End);
        DateCalendar calendar = era == Era.Hijri ? DateCalendar.UmmAlQura : DateCalendar.Gregorian;
        bool isBeforeChrist = era == Era.BeforeChrist;
        return new DateMatch(
            end,
            new DateRange(
                new CenturyNumber(first.Number, isBeforeChrist, calendar), new CenturyNumber(second.Number, isBeforeChrist, calendar)),
            DatePrecision.Interval);
    }

    // ayyam 5 wa-6 wa-7 mayu; ayyam al-id.
    private DateMatch? DaysListed(int at)
    {
        int i = at + 1;
        if (!Joins(i)) return null;
        if (Kind(i) is DateWordKind.Feast or DateWordKind.FeastName)
            return Feast(i) is { } feast
                ? feast with { Meaning = OpenDate.Instance, Level = DatePrecision.Interval, Certainty = DateCertainty.Certain }
                : null;
        if (Kind(i) is DateWordKind.Digits or DateWordKind.Ordinal) return Enumeration(i);

        // ayyam al-jum'a wa-s-sabt wa-l-ahad
        if (Kind(i) != DateWordKind.Weekday) return null;
        int end = i + 1;
        for (int listed = 1; listed < MostEnumerated; listed++)
        {
            int and = AfterAnd(end);
            if (and < 0 || Kind(and) != DateWordKind.Weekday) break;
            end = and + 1;
        }

        if (end == i + 1) return null;
        DateMatch? last = Weekday(end - 1);
        return last is { } to && Weekday(i) is { } from ? RangeOf(from.To(end), to) : null;
    }

    /// <summary>Days of one month: 5 wa-6 mayu, 14/15 fibrayir, ar-rabi wa-l-khamis min yulyu, 5-7 mayu 2021.</summary>
    private DateMatch? Enumeration(int at)
    {
        int first;
        int last;
        int lastAt;
        if (Kind(at) == DateWordKind.DigitGroup)
        {
            DigitGroup group = DigitGroup.Read(Slice(at));
            if (group.Count != 2 || group.Separator is not ('-' or '/') || group.DigitsOf(0) > 2 || group.DigitsOf(1) > 2)
                return null;
            (first, last, lastAt) = (group[0], group[1], at);
            if (first is < 1 or > LongestMonth || last is < 1 or > LongestMonth) return null;

            // The month behind the second number.
            int i = at + 1;
            if (Next(i) == DateWordKind.From) i++;
            if (!Joins(i) || Months(i) is not { } month) return null;
            DateMatch tail = MonthAndYear(month, last, null);
            return tail.Meaning is CalendarDate date
                ? Ranged(date with { Day = Math.Min(first, last) }, tail with { Meaning = date with { Day = Math.Max(first, last) } })
                : tail;
        }

        if (DayNumber(at) is not { Number: >= 1 and <= LongestMonth } number) return null;
        first = number.Number;
        int end = number.End;
        lastAt = -1;
        for (int listed = 1; listed < MostEnumerated; listed++)
        {
            int next = AfterAnd(end);
            if (next < 0 && listed == 1 && Next(end) == DateWordKind.Dash && number.IsDigits && Joins(end + 1))
                next = end + 1;
            // 19 25 mayu: the dash was a tatweel
            if (next < 0 && listed == 1 && number.IsDigits && Next(end) == DateWordKind.Digits) next = end;
            if (next < 0 && listed == 1 && number.IsDigits) next = AfterTo(end);
            if (next < 0 || Kind(next) is not (DateWordKind.Digits or DateWordKind.Ordinal or DateWordKind.OrdinalTen or DateWordKind.Article)) break;
            if (DayNumber(next) is not { Number: >= 1 and <= LongestMonth } other) break;
            (lastAt, end) = (next, other.End);
        }

        if (lastAt < 0 || DayMonth(lastAt) is not { Level: DatePrecision.Day } to) return null;
        return RangeOf(new DateMatch(number.End, new DayOfMonth(first, OpenDate.Instance), DatePrecision.Day), to);
    }
}
