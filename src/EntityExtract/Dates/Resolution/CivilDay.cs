using System.Globalization;

namespace EntityExtract.Dates.Resolution;

/// <summary>
/// A day of the proleptic Gregorian calendar in any year that a text may name; the year 0 is 1 BC (ISO 8601).
/// </summary>
/// <param name="Year">The astronomical year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to the length of the month.</param>
internal readonly record struct CivilDay(int Year, int Month, int Day) : IComparable<CivilDay>
{
    public static CivilDay Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The same day where .NET has it: in the years 1 to 9999.</summary>
    public DateOnly? ToDateOnly() => Year is >= 1 and <= 9999 ? new DateOnly(Year, Month, Day) : null;

    public int CompareTo(CivilDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000;-0000}-{Month:00}-{Day:00}");

    /// <summary>The number of days of a month; a year before the first has the leap years of the same rule.</summary>
    public static int DaysInMonth(int year, int month) =>
        DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : (((year % 400) + 400) % 400) + 400, month);
}
