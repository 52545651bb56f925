using System.Globalization;

namespace EntityExtract.Dates.Resolution;

/// <summary>
/// A period that an expression resolved to. <see cref="First"/> is never after <see cref="Last"/>, and the two are the
/// bounds that <see cref="Precision"/> asks for: a month begins on its first day and ends on its last. A value, large as it
/// is, because every date of a text makes several on the way to its own.
/// </summary>
internal readonly record struct DatePeriod
{
    private DatePeriod(DatePrecision precision, CivilDay first, CivilDay last)
    {
        Precision = precision;
        First = first;
        Last = last;
    }

    public DatePrecision Precision { get; }

    public CivilDay First { get; }

    public CivilDay Last { get; }

    /// <summary>The two dates of a range, whose precisions are their own.</summary>
    private RangeEnds? Ends { get; init; }

    /// <summary>The season, 21 to 24 as EDTF counts them; 0 for none.</summary>
    public int Season { get; private init; }

    /// <summary>The date as it was written, if in the Hijri calendar or beside it.</summary>
    public HijriDate? Hijri { get; init; }

    public DateCalendar Calendar { get; init; }

    public bool IsApproximate { get; init; }

    public DateOnly? RelativeTo { get; init; }

    public DatePart Part { get; init; }

    public static DatePeriod OfDay(CivilDay day) => new(DatePrecision.Day, day, day);

    public static DatePeriod OfDay(DateOnly day) => OfDay(CivilDay.Of(day));

    /// <summary>The week, Saturday to Friday, that holds a day, where it lies in the years of .NET as a whole.</summary>
    public static DatePeriod? OfWeek(DateOnly day)
    {
        int fromSaturday = ((int)day.DayOfWeek + 1) % 7;
        return Add(day, -fromSaturday) is { } first && Add(first, 6) is { } last
            ? new DatePeriod(DatePrecision.Week, CivilDay.Of(first), CivilDay.Of(last))
            : null;
    }

    public static DatePeriod OfMonth(int year, int month) => OfMonths(DatePrecision.Month, year, month, 1);

    public static DatePeriod OfQuarter(int year, int quarter) =>
        OfMonths(DatePrecision.Quarter, year, (3 * quarter) - 2, 3);

    public static DatePeriod OfHalf(int year, int half) => OfMonths(DatePrecision.Half, year, (6 * half) - 5, 6);

    /// <summary>A season of the north: spring begins in March, and winter ends in February of the next year.</summary>
    public static DatePeriod OfSeason(int year, int season) =>
        OfMonths(DatePrecision.Season, year, (3 * (season - 20)), 3) with { Season = season };

    public static DatePeriod OfYear(int year) => OfYears(DatePrecision.Year, year, 1);

    public static DatePeriod OfDecade(int firstYear) => OfYears(DatePrecision.Decade, firstYear, 10);

    public static DatePeriod OfCentury(int firstYear) => OfYears(DatePrecision.Century, firstYear, 100);

    public static DatePeriod OfMillennium(int firstYear) => OfYears(DatePrecision.Millennium, firstYear, 1000);

    /// <summary>A Hijri date, or null if there is none such.</summary>
    public static DatePeriod? OfHijri(HijriDate date)
    {
        if (date.ToGregorian() is not { } days) return null;

        // Of a year beyond the tables only the Gregorian years are worth telling.
        if (date.Month is null && !date.IsInTables)
        {
            return OfRange(OfYear(days.First.Year) with { IsApproximate = true }, OfYear(days.Last.Year) with { IsApproximate = true })
                is { } years ? years with { Hijri = date, Calendar = DateCalendar.UmmAlQura } : null;
        }

        DatePrecision precision = date.Day is not null ? DatePrecision.Day
            : date.Month is not null ? DatePrecision.Month
            : DatePrecision.Year;
        return new DatePeriod(precision, CivilDay.Of(days.First), CivilDay.Of(days.Last))
        {
            Hijri = date,
            Calendar = DateCalendar.UmmAlQura,
            IsApproximate = date.IsApproximate,
        };
    }

    /// <summary>From the first day of one date to the last of another; null if that is backwards.</summary>
    public static DatePeriod? OfRange(DatePeriod from, DatePeriod to) =>
        from.First.CompareTo(to.First) > 0 || from.Last.CompareTo(to.Last) > 0
        ? null
        : new DatePeriod(DatePrecision.Interval, from.First, to.Last)
        {
            Ends = new RangeEnds(from, to),
            Calendar = from.Calendar,
            IsApproximate = from.IsApproximate || to.IsApproximate,
            RelativeTo = from.RelativeTo ?? to.RelativeTo,
            Part = from.Part == to.Part ? from.Part : DatePart.Whole,
        };

    /// <summary>The value as the caller sees it.</summary>
    public DateValue ToValue()
    {
        string edtf = Edtf();
        return new DateValue
        {
            Edtf = edtf,
            Timex3 = IsPlainTimex ? edtf : Timex3(),
            Calendar = Calendar,
            Precision = Precision,
            Start = Last.ToDateOnly() is null ? null : First.ToDateOnly(),
            End = First.ToDateOnly() is null ? null : Last.ToDateOnly(),
            RelativeTo = RelativeTo,
            Part = Part,
            IsApproximate = IsApproximate,
            Hijri = Hijri?.ToString(),
        };
    }

    /// <summary>A day so many days away, where .NET has it.</summary>
    public static DateOnly? Add(DateOnly day, long days) =>
        day.DayNumber + days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;

    /// <summary>The month so many months away, where .NET has it.</summary>
    public static DateOnly? AddMonths(DateOnly day, long months)
    {
        long count = (day.Year * 12L) + day.Month - 1 + months;
        long year = Math.DivRem(count, 12, out long month);
        return year is >= 1 and <= 9999 ? new DateOnly((int)year, (int)month + 1, 1) : null;
    }

    private static DatePeriod OfMonths(DatePrecision precision, int year, int month, int count)
    {
        int end = (12 * year) + month - 1 + count - 1;
        int lastYear = (int)Math.Floor(end / 12.0);
        int lastMonth = end - (12 * lastYear) + 1;
        return new DatePeriod(
            precision,
            new CivilDay(year, month, 1),
            new CivilDay(lastYear, lastMonth, CivilDay.DaysInMonth(lastYear, lastMonth)));
    }

    private static DatePeriod OfYears(DatePrecision precision, int first, int count) =>
        new(precision, new CivilDay(first, 1, 1), new CivilDay(first + count - 1, 12, 31));

    private string Edtf()
    {
        if (Ends is { From: var from, To: var to }) return $"{from.EdtfEnd(from.First)}/{to.EdtfEnd(to.Last)}";

        string mark = IsApproximate ? "~" : "";
        if (Calendar == DateCalendar.UmmAlQura && Precision != DatePrecision.Day) return $"{First}{mark}/{Last}{mark}";

        return Precision switch
        {
            DatePrecision.Day => First + mark,
            DatePrecision.Month => Month(First) + mark,
            DatePrecision.Season => Iso.Year(First.Year) + "-" + Season.ToString(CultureInfo.InvariantCulture) + mark,
            DatePrecision.Year => Iso.Year(First.Year) + mark,
            DatePrecision.Decade => Masked(1) + mark,
            DatePrecision.Century => Masked(2) + mark,
            DatePrecision.Millennium => Masked(3) + mark,
            DatePrecision.Quarter or DatePrecision.Half => $"{Month(First)}{mark}/{Month(Last)}{mark}",
            _ => $"{First}{mark}/{Last}{mark}",
        };
    }

    // EDTF allows days, months and years at the ends of an interval; what is longer gives its outermost year.
    private string EdtfEnd(CivilDay outermost)
    {
        string mark = IsApproximate ? "~" : "";
        bool hijri = Calendar == DateCalendar.UmmAlQura;
        return mark.Insert(0, Precision switch
        {
            DatePrecision.Month when !hijri => Month(First),
            DatePrecision.Season => Iso.Year(First.Year) + "-" + Season.ToString(CultureInfo.InvariantCulture),
            DatePrecision.Quarter or DatePrecision.Half => Month(outermost),
            DatePrecision.Year when !hijri => Iso.Year(First.Year),
            DatePrecision.Decade or DatePrecision.Century or DatePrecision.Millennium => Iso.Year(outermost.Year),
            _ => outermost.ToString(),
        });
    }

    // TIMEX3 writes days, months and years of the common era as EDTF does.
    private bool IsPlainTimex => First.Year >= 1 && !IsApproximate && Precision switch
    {
        DatePrecision.Day => Part is DatePart.Whole or DatePart.Start or DatePart.Middle or DatePart.End,
        DatePrecision.Month or DatePrecision.Year => Calendar == DateCalendar.Gregorian,
        _ => false,
    };

    private string? Timex3()
    {
        string? value = Precision switch
        {
            DatePrecision.Day => TimexYear(First.Year) + First.ToString()[^6..],
            DatePrecision.Interval => null,
            DatePrecision.Week => null, // the weeks of TIMEX3 are those of ISO 8601, which begin on Monday
            _ when Calendar == DateCalendar.UmmAlQura => null,
            DatePrecision.Month => TimexYear(First.Year) + Month(First)[^3..],
            DatePrecision.Season => TimexYear(First.Year) + "-" + SeasonCode(),
            DatePrecision.Quarter =>
                string.Create(CultureInfo.InvariantCulture, $"{TimexYear(First.Year)}-Q{(First.Month + 2) / 3}"),
            DatePrecision.Half =>
                string.Create(CultureInfo.InvariantCulture, $"{TimexYear(First.Year)}-H{(First.Month + 5) / 6}"),
            DatePrecision.Year => TimexYear(First.Year),

            // TIMEX3 cuts digits off a year of four, which tells nothing before Christ.
            DatePrecision.Decade when First.Year >= 0 => Iso.Year(First.Year)[..3],
            DatePrecision.Century when First.Year >= 0 => Iso.Year(First.Year)[..2],
            DatePrecision.Millennium when First.Year >= 0 => Iso.Year(First.Year)[..1],
            _ => null,
        };
        return value is null || Precision != DatePrecision.Day ? value : value + TimeOfDayCode();
    }

    private string SeasonCode() => Season switch { 21 => "SP", 22 => "SU", 23 => "FA", _ => "WI" };

    private string TimeOfDayCode() => Part switch
    {
        DatePart.Daytime => "TDT",
        DatePart.Dawn => "TDA",
        DatePart.Morning => "TMO",
        DatePart.Noon => "TMI",
        DatePart.Afternoon => "TAF",
        DatePart.Evening => "TEV",
        DatePart.Night => "TNI",
        _ => "",
    };

    // TIMEX3 counts the years before Christ as historians do: BC0001 is the year 0.
    private static string TimexYear(int year) =>
        year >= 1 ? Iso.Year(year) : string.Create(CultureInfo.InvariantCulture, $"BC{1 - year:0000}");

    private static string Month(CivilDay day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000;-0000}-{day.Month:00}");

    // 1980 to 1989 is 198X; -0299 to -0200 is -02XX, whose last year gives the digits.
    private string Masked(int digits)
    {
        string year = Iso.Year(First.Year < 0 ? Last.Year : First.Year);
        return string.Concat(year.AsSpan(0, year.Length - digits), new string('X', digits));
    }

    private sealed record RangeEnds(DatePeriod From, DatePeriod To);
}
