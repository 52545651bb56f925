using System.Globalization;

namespace EntityExtract.Dates.Resolution;

/// <summary>A Hijri year, month or day, with the Gregorian days that it covers in the Umm al-Qura calendar.</summary>
/// <param name="Year">The year of the Hijra.</param>
/// <param name="Month">1 to 12, or null for the whole year.</param>
/// <param name="Day">1 to 30, or null for the whole month.</param>
internal readonly record struct HijriDate(int Year, int? Month, int? Day)
{
    /// <summary>The first year whose months were fixed by the rules in force now.</summary>
    public const int FirstExactYear = 1402;

    private static readonly UmAlQuraCalendar UmmAlQura = new();

    // For the years that Umm al-Qura has no table of; without the adjustment that Windows keeps in its registry.
    private static readonly HijriCalendar Tabular = new() { HijriAdjustment = 0 };

    private static readonly int FirstTableYear = UmmAlQura.GetYear(UmmAlQura.MinSupportedDateTime);
    private static readonly int LastTableYear = UmmAlQura.GetYear(UmmAlQura.MaxSupportedDateTime);
    private static readonly int LastYear = Tabular.GetYear(Tabular.MaxSupportedDateTime) - 1;

    /// <summary>Whether the Gregorian days may be off by one or two.</summary>
    public bool IsApproximate => Year < FirstExactYear || Year > LastTableYear;

    /// <summary>Whether the tables of Umm al-Qura hold the year.</summary>
    public bool IsInTables => Year >= FirstTableYear && Year <= LastTableYear;

    /// <summary>The Hijri month that holds a day.</summary>
    public static HijriDate MonthOf(DateOnly day)
    {
        DateTime time = day.ToDateTime(TimeOnly.MinValue);
        Calendar calendar = time >= UmmAlQura.MinSupportedDateTime && time <= UmmAlQura.MaxSupportedDateTime ? UmmAlQura : Tabular;
        return time < Tabular.MinSupportedDateTime
            ? new HijriDate(1, 1, null)
            : new HijriDate(calendar.GetYear(time), calendar.GetMonth(time), null);
    }

    /// <summary>The first and the last day, or null if there is no such date.</summary>
    public (DateOnly First, DateOnly Last)? ToGregorian()
    {
        if (Year < 1 || Year > LastYear) return null;

        Calendar calendar = IsInTables ? UmmAlQura : Tabular;
        if (Month is not { } month) return (DayOf(calendar, Year, 1, 1), LastDayOf(calendar, Year, 12));
        if (month is < 1 or > 12) return null;
        if (Day is not { } day) return (DayOf(calendar, Year, month, 1), LastDayOf(calendar, Year, month));
        if (day < 1 || day > calendar.GetDaysInMonth(Year, month)) return null;
        return (DayOf(calendar, Year, month, day), DayOf(calendar, Year, month, day));
    }

    public override string ToString() => Iso.Hijri(Year, Month, Day);

    private static DateOnly LastDayOf(Calendar calendar, int year, int month) =>
        DayOf(calendar, year, month, calendar.GetDaysInMonth(year, month));

    private static DateOnly DayOf(Calendar calendar, int year, int month, int day) =>
        DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
}
