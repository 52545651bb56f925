namespace EntityExtract.Tagging;

/// <summary>Everything that a tagger reads. Immutable.</summary>
internal sealed record TaggerModel(
    TaggerLexicons Lexicons, FeatureWeights Weights, Transitions Transitions, ConfidenceScale Confidence)
{
    /// <summary>What the weights were trained on.</summary>
    public FeatureGroups Features { get; init; } = FeatureGroups.All;
}
