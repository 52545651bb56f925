namespace EntityExtract.Batches;

/// <summary>How far a batch is: what was handed over so far, the result that comes next included.</summary>
/// <param name="Documents">The documents handed over, the failed ones too.</param>
/// <param name="Failures">Those of them that failed.</param>
/// <param name="Utf16Units">The UTF-16 code units of the texts of those that did not fail.</param>
/// <param name="Elapsed">The time since the first result was asked for.</param>
public readonly record struct BatchProgress(long Documents, long Failures, long Utf16Units, TimeSpan Elapsed);
