namespace EntityExtract.ML.Evaluation;

/// <summary>
/// How a percentile bootstrap over documents is drawn (Efron 1979): documents, not spans, because the errors inside one
/// document go together.
/// </summary>
public sealed record BootstrapOptions
{
    /// <summary>How many times the documents are drawn again, with replacement.</summary>
    /// <value>The default is 1,000. At least 1.</value>
    public int Resamples { get; init; } = 1000;

    /// <summary>The share of the resamples whose score lies inside the interval.</summary>
    /// <value>The default is 0.95. Between 0 and 1, both excluded.</value>
    public double Confidence { get; init; } = 0.95;

    /// <summary>What the draws start from; equal seeds give equal intervals on every machine and runtime.</summary>
    /// <value>The default is 1.</value>
    public ulong Seed { get; init; } = 1;
}
