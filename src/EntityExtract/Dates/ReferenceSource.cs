namespace EntityExtract.Dates;

/// <summary>Where the day that a text speaks from may come from.</summary>
public enum ReferenceSource
{
    /// <summary>Only from the caller.</summary>
    CallerOnly,

    /// <summary>
    /// From the caller, or else from the dateline of the document: a complete date on one of its first eight lines, if that
    /// line is as short as such lines are.
    /// </summary>
    CallerOrDateline,
}
