namespace EntityExtract.ML.Evaluation;

/// <summary>How many spans were found, predicted and marked, and the scores that follow from it.</summary>
/// <param name="TruePositives">The predicted spans that are marked with the same type, start and length.</param>
/// <param name="Predicted">The predicted spans.</param>
/// <param name="Gold">The marked spans.</param>
/// <remarks>A score that would divide by zero is 0, as in seqeval.</remarks>
public readonly record struct SpanCounts(int TruePositives, int Predicted, int Gold)
{
    /// <summary>The share of the predicted spans that are right, from 0 to 1.</summary>
    public double Precision => Ratio(TruePositives, Predicted);

    /// <summary>The share of the marked spans that were found, from 0 to 1.</summary>
    public double Recall => Ratio(TruePositives, Gold);

    /// <summary>The harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => Ratio(2L * TruePositives, (long)Predicted + Gold);

    /// <summary>Adds the counts of two sets of spans.</summary>
    /// <param name="left">The counts of one.</param>
    /// <param name="right">The counts of the other.</param>
    /// <returns>The sums; scores computed from them are micro-averages.</returns>
    public static SpanCounts operator +(SpanCounts left, SpanCounts right) => Add(left, right);

    /// <summary>Adds the counts of two sets of spans.</summary>
    /// <param name="left">The counts of one.</param>
    /// <param name="right">The counts of the other.</param>
    /// <returns>The sums; scores computed from them are micro-averages.</returns>
    public static SpanCounts Add(SpanCounts left, SpanCounts right) => new(
        left.TruePositives + right.TruePositives,
        left.Predicted + right.Predicted,
        left.Gold + right.Gold);

    private static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
