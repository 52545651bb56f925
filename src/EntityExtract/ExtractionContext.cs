namespace EntityExtract;

/// <summary>What the caller knows about one text.</summary>
public sealed record ExtractionContext
{
    /// <summary>
    /// The day that the text speaks from, usually the day of publication: "yesterday" is the day before it.
    /// </summary>
    /// <value>The default is null: unknown. Relative dates are then found without a value.</value>
    public DateOnly? ReferenceDate { get; init; }
}
