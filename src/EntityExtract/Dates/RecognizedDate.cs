namespace EntityExtract.Dates;

/// <summary>
/// A date that <see cref="DateRecognizer"/> found. Offsets count UTF-16 code units of the text that was given, so that
/// <c>text.Substring(date.Start, date.Length) == date.Text</c> always holds. Immutable.
/// </summary>
public sealed record RecognizedDate
{
    /// <summary>The offset of its first UTF-16 code unit in the text as given.</summary>
    public required int Start { get; init; }

    /// <summary>The number of its UTF-16 code units; at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>The offset just after its last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Exactly the slice of the text that it covers.</summary>
    public required string Text { get; init; }

    /// <summary>What it means, or null where <see cref="Resolution"/> is not <see cref="DateResolution.Resolved"/>.</summary>
    public DateValue? Value { get; init; }

    /// <summary>Whether it has a value, and why not.</summary>
    public required DateResolution Resolution { get; init; }

    /// <summary>How sure it is that this is a date.</summary>
    public required DateCertainty Certainty { get; init; }
}
