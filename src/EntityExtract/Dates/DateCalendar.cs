namespace EntityExtract.Dates;

/// <summary>The calendar that a date is written in.</summary>
public enum DateCalendar
{
    /// <summary>The Gregorian calendar, carried back before its introduction (ISO 8601).</summary>
    Gregorian,

    /// <summary>
    /// The Hijri calendar in the reckoning of Umm al-Qura, the civil calendar of Saudi Arabia. What lies before 1402 AH,
    /// when the present rules were not yet in force, is approximate.
    /// </summary>
    UmmAlQura,
}
