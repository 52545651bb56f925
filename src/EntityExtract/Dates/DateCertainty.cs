namespace EntityExtract.Dates;

/// <summary>How sure it is that an expression is a date at all, whatever its value.</summary>
public enum DateCertainty
{
    /// <summary>
    /// What looks like a date and is none: the year of "law 16 of 2015", the day in the name of a street. It is kept so
    /// that others who look for dates leave it alone. <see cref="DateRecognizer"/> does not return these.
    /// </summary>
    Excluded,

    /// <summary>
    /// A word that is a date in some sentences only, without support from what stands around it: a bare 2015, al-yawm for
    /// "nowadays". <see cref="DateRecognizer"/> does not return these either.
    /// </summary>
    Weak,

    /// <summary>A word that is mostly a date: a weekday or a month alone.</summary>
    Likely,

    /// <summary>An expression that is nothing but a date: a day with its month, a year with its noun.</summary>
    Certain,
}
