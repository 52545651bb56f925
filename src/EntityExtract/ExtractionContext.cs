namespace EntityExtract;

/// <summary>What the caller knows about one text.</summary>
public sealed record ExtractionContext
{
    /// <summary>
    /// The day that the text speaks from, usually the day of publication. It stands in the result; this version does not
    /// yet resolve dates against it.
    /// </summary>
    /// <value>The default is null: unknown.</value>
    public DateOnly? ReferenceDate { get; init; }
}
