namespace EntityExtract.Dates.Resolution;

/// <summary>
/// The meaning of a date before it is known from where the text speaks. Immutable. The kinds are in the files beside
/// this one: those complete in themselves, those counted from another day, and those made of others.
/// </summary>
internal abstract record DateExpression
{
    /// <summary>Works out the period.</summary>
    /// <param name="context">What it may be worked out from.</param>
    /// <returns>The period, or null if the context lacks what it takes or there is no such date.</returns>
    public abstract DatePeriod? Resolve(DateContext context);

    /// <summary>
    /// Works out the period as the beginning of a range. What leaves its year or week open is the last one that does not
    /// begin after the end of the range: "from November to February 2024" begins in 2023.
    /// </summary>
    public virtual DatePeriod? ResolveBefore(DatePeriod end, DateContext context) => Resolve(context);
}
