namespace EntityExtract.Dates;

/// <summary>
/// What a date means. Immutable; equal when all properties are. <see cref="Start"/> is never after <see cref="End"/>, and
/// both are null only together, where the period leaves the years 1 to 9999.
/// </summary>
public sealed record DateValue
{
    /// <summary>
    /// The date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1), always in the Gregorian calendar:
    /// <c>2024-07-23</c>, <c>2025-09</c>, <c>198X</c>, <c>2003/2011</c>, <c>2024-21</c> (spring), <c>-0249</c> (250 BC);
    /// a closing <c>~</c> says that it is approximate.
    /// </summary>
    public required string Edtf { get; init; }

    /// <summary>
    /// The <c>value</c> attribute of a TIMEX3 element (ISO-TimeML): <c>2024-Q1</c>, <c>198</c>,
    /// <c>2024-09-06TEV</c>; null for what TIMEX3 writes with two elements, such as
    /// a range, and for weeks, since its own begin on Monday.
    /// </summary>
    public string? Timex3 { get; init; }

    /// <summary>The calendar that it is written in.</summary>
    public required DateCalendar Calendar { get; init; }

    /// <summary>How long the period is.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>The first day of the period; null before the year 1 and after the year 9999.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day of the period, which belongs to it; null before the year 1 and after the year 9999.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether the value was worked out from another day.</summary>
    public bool IsRelative => RelativeTo is not null;

    /// <summary>
    /// The day that the value was worked out from: the reference date, or the first day of an earlier date in the text
    /// that the expression refers back to. Null for a date that is complete in itself.
    /// </summary>
    public DateOnly? RelativeTo { get; init; }

    /// <summary>The part of the period that is meant.</summary>
    public DatePart Part { get; init; }

    /// <summary>Whether the bounds may be off, by a day or two for a Hijri date before 1402 AH.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The Hijri date as year, month and day (<c>1445-03-12</c>), as far as they are given; null without one.</summary>
    public string? Hijri { get; init; }
}
