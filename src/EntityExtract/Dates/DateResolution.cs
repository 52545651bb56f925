namespace EntityExtract.Dates;

/// <summary>Whether a date that was found has a value.</summary>
public enum DateResolution
{
    /// <summary>It has one.</summary>
    Resolved,

    /// <summary>It would have one if the day that the text speaks from were known.</summary>
    NeedsReference,

    /// <summary>A date that no calendar settles: a sports season, a feast of several countries.</summary>
    Open,

    /// <summary>A day that does not exist, such as the thirtieth of February, or a range that ends before it begins.</summary>
    Impossible,
}
