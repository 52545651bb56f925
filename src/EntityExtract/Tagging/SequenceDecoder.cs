namespace EntityExtract.Tagging;

/// <summary>
/// Finds the best sequence of labels (Viterbi's algorithm). Immutable and thread-safe. Source: Rabiner, "A tutorial on
/// hidden Markov models", Proceedings of the IEEE 77 (1989), section III.B.
/// </summary>
internal sealed class SequenceDecoder
{
    private const int Labels = BioLabel.Count;
    private const int Stride = FeatureWeights.RowLength;

    private readonly Transitions _transitions;

    public SequenceDecoder(Transitions transitions) => _transitions = transitions;

    /// <summary>Writes the best label of each token.</summary>
    /// <param name="scores">For each token a row of <see cref="FeatureWeights.RowLength"/> scores.</param>
    /// <param name="labels">Where to write, one for each token.</param>
    /// <param name="origins">Scratch of the same size as <paramref name="scores"/>.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<byte> labels, Span<byte> origins)
    {
        if (labels.IsEmpty) return;

        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        ReadOnlySpan<float> start = _transitions.After(Transitions.SentenceStart);
        for (int y = 0; y < Labels; y++) best[y] = start[y] + scores[y];

        for (int t = 1; t < labels.Length; t++)
        {
            ReadOnlySpan<float> own = scores.Slice(t * Stride, Stride);
            Span<byte> from = origins.Slice(t * Stride, Stride);
            next.Fill(float.NegativeInfinity);
            for (int previous = 0; previous < Labels; previous++)
            {
                ReadOnlySpan<float> step = _transitions.After(previous);
                float reached = best[previous];
                for (int y = 0; y < Labels; y++)
                {
                    float candidate = reached + step[y];
                    if (candidate > next[y])
                    {
                        next[y] = candidate;
                        from[y] = (byte)previous;
                    }
                }
            }

            for (int y = 0; y < Labels; y++) best[y] = next[y] + own[y];
        }

        int label = 0;
        for (int y = 1; y < Labels; y++)
        {
            if (best[y] > best[label]) label = y;
        }

        for (int t = labels.Length - 1; ; t--)
        {
            labels[t] = (byte)label;
            if (t == 0) return;
            label = origins[(t * Stride) + label];
        }
    }
}
