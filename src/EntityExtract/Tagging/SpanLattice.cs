namespace EntityExtract.Tagging;

/// <summary>
/// The probabilities of spans over all label sequences of a sentence (the forward-backward algorithm). Holds memory that
/// it uses again for the next sentence; not thread-safe. Source: Rabiner, "A tutorial on hidden Markov models",
/// Proceedings of the IEEE 77 (1989), section III.A; rows are scaled as in section V.A.
/// </summary>
internal sealed class SpanLattice
{
    private const int Labels = BioLabel.Count;

    // No label of a token is less likely than this beside its best one, so that no sum vanishes: the smallest products are
    // of two factors, and doubles end at 1e-308. Scores up to 230 apart are not touched by it.
    private const double SmallestFactor = 1e-100;

    private readonly double[] _steps; // e to the power of each transition score
    private double[] _factors = [];   // e to the power of each token's scores, the largest being 1
    private double[] _forward = [];   // for each token, the labels' shares of all beginnings up to it; they sum to 1
    private double[] _backward = [];  // for each token, the labels' weights of all endings after it; the largest is 1
    private double[] _norms = [];     // for each token, what its forward row was divided by
    private int _count;

    public SpanLattice(Transitions transitions)
    {
        _steps = new double[transitions.All.Length];
        for (int i = 0; i < _steps.Length; i++) _steps[i] = Math.Exp(transitions.All[i]);
    }

    /// <summary>Takes a sentence.</summary>
    /// <param name="scores">For each token a row of <see cref="FeatureWeights.RowLength"/> scores.</param>
    /// <param name="count">The number of tokens, at least 1.</param>
    public void Fill(ReadOnlySpan<float> scores, int count)
    {
        Reserve(count);
        _count = count;
        for (int t = 0; t < count; t++)
        {
            FillFactors(scores.Slice(t * FeatureWeights.RowLength, Labels), Row(_factors, t));
            FillForward(t);
        }

        Row(_backward, count - 1).Fill(1);
        for (int t = count - 2; t >= 0; t--) FillBackward(t);
    }

    /// <summary>The probability that a span with these labels stands exactly here.</summary>
    /// <param name="first">The index of its first token.</param>
    /// <param name="labels">The labels of its tokens.</param>
    /// <returns>A number from 0 to 1.</returns>
    public double SpanProbability(int first, ReadOnlySpan<byte> labels)
    {
        // The share of all beginnings up to the last token that run through the span.
        double through = Row(_forward, first)[labels[0]];
        for (int i = 1; i < labels.Length; i++)
        {
            int t = first + i;
            through *= StepsAfter(labels[i - 1])[labels[i]] * Row(_factors, t)[labels[i]] / _norms[t];
        }

        int last = first + labels.Length - 1;
        if (last == _count - 1) return Math.Min(through, 1);

        double all = 0;
        ReadOnlySpan<double> shares = Row(_forward, last);
        for (int y = 0; y < Labels; y++) all += shares[y] * EndingWeight(y, last + 1, excluded: -1);

        int goesOn = BioLabel.Inside(BioLabel.TypeOf(labels[^1]));
        return Math.Min(through * EndingWeight(labels[^1], last + 1, excluded: goesOn) / all, 1);
    }

    private static void FillFactors(ReadOnlySpan<float> scores, Span<double> factors)
    {
        float largest = float.NegativeInfinity;
        foreach (float score in scores) largest = MathF.Max(largest, score);
        for (int y = 0; y < Labels; y++) factors[y] = Math.Max(Math.Exp(scores[y] - largest), SmallestFactor);
    }

    private void FillForward(int t)
    {
        Span<double> own = Row(_forward, t);
        if (t == 0)
        {
            StepsAfter(Transitions.SentenceStart).CopyTo(own);
        }
        else
        {
            own.Clear();
            ReadOnlySpan<double> before = Row(_forward, t - 1);
            for (int previous = 0; previous < Labels; previous++)
            {
                ReadOnlySpan<double> steps = StepsAfter(previous);
                for (int y = 0; y < Labels; y++) own[y] += before[previous] * steps[y];
            }
        }

        ReadOnlySpan<double> factors = Row(_factors, t);
        double norm = 0;
        for (int y = 0; y < Labels; y++)
        {
            own[y] *= factors[y];
            norm += own[y];
        }

        _norms[t] = norm;
        for (int y = 0; y < Labels; y++) own[y] /= norm;
    }

    private void FillBackward(int t)
    {
        Span<double> own = Row(_backward, t);
        double largest = 0;
        for (int y = 0; y < Labels; y++)
        {
            own[y] = EndingWeight(y, t + 1, excluded: -1);
            largest = Math.Max(largest, own[y]);
        }

        for (int y = 0; y < Labels; y++) own[y] /= largest;
    }

    // The weight of all endings from token t on, after the given label; without those whose first label is excluded.
    private double EndingWeight(int label, int t, int excluded)
    {
        ReadOnlySpan<double> steps = StepsAfter(label);
        ReadOnlySpan<double> factors = Row(_factors, t);
        ReadOnlySpan<double> rest = Row(_backward, t);
        double sum = 0;
        for (int y = 0; y < Labels; y++)
        {
            if (y != excluded) sum += steps[y] * factors[y] * rest[y];
        }

        return sum;
    }

    private ReadOnlySpan<double> StepsAfter(int label) => _steps.AsSpan(label * Labels, Labels);

    private static Span<double> Row(double[] rows, int t) => rows.AsSpan(t * Labels, Labels);

    private void Reserve(int count)
    {
        if (_norms.Length >= count) return;
        int capacity = Math.Max(count, 2 * _norms.Length);
        _norms = new double[capacity];
        _factors = new double[capacity * Labels];
        _forward = new double[capacity * Labels];
        _backward = new double[capacity * Labels];
    }
}
