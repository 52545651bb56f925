namespace EntityExtract.Dates.Resolution;

/// <summary>What a date may be worked out from.</summary>
/// <param name="Reference">The day that the text speaks from.</param>
/// <param name="Antecedent">The last date before this one in the text that has a value.</param>
internal readonly record struct DateContext(DateOnly? Reference, DatePeriod? Antecedent)
{
    /// <summary>The first day of the date that an expression refers back to; the reference date where there is none.</summary>
    /// <param name="unit">The unit that the expression counts in; a date that is longer cannot be counted from.</param>
    public DateOnly? BackReference(Vocabulary.DateUnit unit)
    {
        if (Antecedent is { } period && period.First.ToDateOnly() is { } first && !IsLonger(period.Precision, unit))
            return first;
        return Reference;
    }

    private static bool IsLonger(DatePrecision precision, Vocabulary.DateUnit unit) => unit switch
    {
        Vocabulary.DateUnit.Day or Vocabulary.DateUnit.Night or Vocabulary.DateUnit.Week
            => precision is not (DatePrecision.Day or DatePrecision.Week),
        Vocabulary.DateUnit.Month => precision is not (DatePrecision.Day or DatePrecision.Week or DatePrecision.Month),
        _ =>
            precision is DatePrecision.Decade or DatePrecision.Century or DatePrecision.Millennium or DatePrecision.Interval,
    };
}
