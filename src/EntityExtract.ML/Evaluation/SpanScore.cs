namespace EntityExtract.ML.Evaluation;

/// <summary>Counts of spans, and how sure the F1 that follows from them is.</summary>
/// <param name="Counts">The counts, with precision, recall and F1.</param>
/// <param name="F1Interval">Where F1 lies when documents are drawn again.</param>
public readonly record struct SpanScore(SpanCounts Counts, ScoreInterval F1Interval);
