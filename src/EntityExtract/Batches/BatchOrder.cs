namespace EntityExtract.Batches;

/// <summary>The order in which the results of a batch come.</summary>
public enum BatchOrder
{
    /// <summary>That of the documents; a slow document holds back the results of those behind it.</summary>
    AsGiven = 0,

    /// <summary>Whichever is ready first; <see cref="BatchResult{T}.Index"/> says which document it was.</summary>
    AsCompleted = 1,
}
