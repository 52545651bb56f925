namespace EntityExtract.Tagging;

/// <summary>
/// From the probability that a model gives a span to the share of such spans that are right: a line over the log-odds (Platt
/// 1999). A linear model that sees each word by many features at once is too sure of itself, because it takes them for independent.
/// </summary>
/// <param name="Slope">By how much log-odds are multiplied; above 0, so that the order of spans stays.</param>
/// <param name="Offset">What is added to them.</param>
internal readonly record struct ConfidenceScale(float Slope, float Offset)
{
    // Beyond this, floats no longer tell a probability from 0 or 1.
    private const double LeastDoubt = 1e-6;

    /// <summary>Takes the model at its word.</summary>
    public static ConfidenceScale Identity { get; } = new(1, 0);

    /// <summary>The log-odds of a probability; finite for 0 and 1 as well.</summary>
    public static double LogOdds(double probability)
    {
        double inside = Math.Clamp(probability, LeastDoubt, 1 - LeastDoubt);
        return Math.Log(inside / (1 - inside));
    }

    /// <summary>The confidence for a probability, both from 0 to 1.</summary>
    public double Of(double probability) => 1 / (1 + Math.Exp(-((Slope * LogOdds(probability)) + Offset)));
}
