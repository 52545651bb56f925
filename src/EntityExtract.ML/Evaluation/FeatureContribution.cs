namespace EntityExtract.ML.Evaluation;

/// <summary>What one feature of a token says for two labels.</summary>
/// <param name="Feature">The feature in words: its template and its values, <c>ClusterBefore=117</c>.</param>
/// <param name="Gold">Its weight for the marked label.</param>
/// <param name="Predicted">Its weight for the predicted label.</param>
public readonly record struct FeatureContribution(string Feature, double Gold, double Predicted)
{
    /// <summary>How far it speaks for the predicted label.</summary>
    public double Difference => Predicted - Gold;
}
