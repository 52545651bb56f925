using EntityExtract.Dates.Resolution;
using EntityExtract.Text;

namespace EntityExtract.Dates;

/// <summary>
/// A date as the grammar read it, before anything is made of it for a caller: an extractor takes no text from it, and of
/// some readings nothing at all.
/// </summary>
/// <param name="Original">Its run of the text as it was given.</param>
/// <param name="Meaning">What the words mean.</param>
/// <param name="Context">What the meaning was worked out from.</param>
/// <param name="Period">What it was worked out to; null for none.</param>
/// <param name="Certainty">How sure it is that this is a date.</param>
internal readonly record struct DateReading(
    OriginalSpan Original, DateExpression Meaning, DateContext Context, DatePeriod? Period, DateCertainty Certainty)
{
    // A day that is like any other: not at the end of a month, a year or a century.
    private static readonly DateOnly Probe = new(2015, 5, 13);

    /// <summary>The same with what a caller is told.</summary>
    public RecognizedDate Describe(ReadOnlySpan<char> text) => new()
    {
        Start = Original.Start,
        Length = Original.Length,
        Text = Original.Slice(text).ToString(),
        Value = Period?.ToValue(),
        Resolution = Period is not null ? DateResolution.Resolved : WhyUnresolved(),
        Certainty = Certainty,
    };

    private DateResolution WhyUnresolved()
    {
        if (Meaning is OpenDate or PartOf { Whole: OpenDate }) return DateResolution.Open;
        if (Context.Reference is null && Meaning.Resolve(Context with { Reference = Probe }) is not null)
            return DateResolution.NeedsReference;
        return Meaning is FeastDay or SeasonExpression ? DateResolution.Open : DateResolution.Impossible;
    }
}
