namespace EntityExtract.Dates;

/// <summary>How a <see cref="DateRecognizer"/> is made. Change a copy with <c>options with { … }</c>.</summary>
public sealed record DateRecognizerOptions
{
    /// <summary>Where the day that a text speaks from is taken from if the caller gives none.</summary>
    /// <value>The default is <see cref="ReferenceSource.CallerOnly"/>.</value>
    public ReferenceSource ReferenceSource { get; init; }
}
