namespace EntityExtract.Tagging;

/// <summary>Everything that a tagger reads. Immutable.</summary>
internal sealed record TaggerModel(
    TaggerLexicons Lexicons, FeatureWeights Weights, Transitions Transitions, ConfidenceScale Confidence)
{
    /// <summary>What the weights were trained on.</summary>
    public FeatureGroups Features { get; init; } = FeatureGroups.All;

    /// <summary>Scores the labels of each token of a sentence.</summary>
    /// <param name="sentence">The attributes of its tokens.</param>
    /// <param name="workspace">The memory to work in.</param>
    /// <returns>For each token a row of <see cref="FeatureWeights.RowLength"/> scores, in the workspace.</returns>
    public Span<float> Score(ReadOnlySpan<TokenAttributes> sentence, TaggingWorkspace workspace)
    {
        workspace.ReserveSentence(sentence.Length);
        Span<float> scores = workspace.Scores.AsSpan(0, sentence.Length * FeatureWeights.RowLength);
        for (int i = 0; i < sentence.Length; i++)
        {
            int count = FeatureExtractor.Extract(sentence, i, workspace.Features, Features);
            Weights.Score(workspace.Features.AsSpan(0, count), scores[(i * FeatureWeights.RowLength)..]);
        }

        return scores;
    }
}
