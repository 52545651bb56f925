using System.Globalization;

namespace EntityExtract.Dates.Resolution;

/// <summary>Numbers as ISO 8601 writes them, under every culture.</summary>
internal static class Iso
{
    /// <summary>A year with four digits, and a minus before the year 0.</summary>
    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{year:0000;-0000}");

    /// <summary>The year, or year and month, or year, month and day of a Hijri date.</summary>
    public static string Hijri(int year, int? month, int? day) =>
        Year(year) + TwoDigits(month) + (month is null ? "" : TwoDigits(day));

    private static string TwoDigits(int? number) =>
        number is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number:00}");
}
