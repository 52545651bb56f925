using EntityExtract.Dates.Resolution;

namespace EntityExtract.Dates.Grammar;

/// <summary>An expression that a rule found.</summary>
/// <param name="End">The index of the token after its last.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Level">How long the period is that it names, so that rules can ask for a day or for a year.</param>
/// <param name="Certainty">How sure it is that this is a date.</param>
internal readonly record struct DateMatch(
    int End, DateExpression Meaning, DatePrecision Level, DateCertainty Certainty = DateCertainty.Certain)
{
    /// <summary>The same with more tokens.</summary>
    public DateMatch To(int end) => this with { End = end };
}

/// <summary>A month by one name or by two: "September", "September (Aylul)".</summary>
/// <param name="End">The index of the token after its last.</param>
/// <param name="Month">1 to 12, or 0 for two names of different months.</param>
/// <param name="Calendar">The calendar of the month.</param>
/// <param name="IsAmbiguous">Whether the name is also a common word or the name of somebody.</param>
/// <param name="IsDoubled">Whether there are two names.</param>
internal readonly record struct MonthMatch(int End, int Month, DateCalendar Calendar, bool IsAmbiguous, bool IsDoubled);

/// <summary>A whole number, in digits or in words.</summary>
/// <param name="End">The index of the token after its last.</param>
/// <param name="Number">The number.</param>
/// <param name="IsOrdinal">Whether it counts a place in a row: "the second".</param>
/// <param name="IsDigits">Whether it is in digits.</param>
internal readonly record struct NumberMatch(int End, int Number, bool IsOrdinal, bool IsDigits);

/// <summary>The marker of a calendar after a year.</summary>
internal enum Era : byte
{
    None,
    Christian,
    BeforeChrist,
    Hijri,
}
