using System.Runtime.Intrinsics;

namespace EntityExtract.Tagging;

/// <summary>
/// The probabilities of labels and spans over all label sequences of a sentence (the forward-backward algorithm). Holds memory that
/// it uses again for the next sentence; not thread-safe. Source: Rabiner, "A tutorial on hidden Markov models",
/// Proceedings of the IEEE 77 (1989), section III.A; rows are scaled as in section V.A.
/// </summary>
internal sealed class LabelLattice
{
    private const int Labels = BioLabel.Count;

    // Rows are padded with zeros to two vectors, so that a step of the lattice is 13 multiplications of vectors.
    private const int Stride = FeatureWeights.RowLength;

    // No label of a token is less likely than this beside its best one, so that no sum vanishes: the smallest products are
    // of two factors, and doubles end at 1e-308. Scores up to 230 apart are not touched by it.
    private const double SmallestFactor = 1e-100;

    private readonly double[] _after;  // for each label before: e to the power of the transition score to each label
    private readonly double[] _before; // the same the other way round: for each label, from each label before
    private double[] _factors = [];    // e to the power of each token's scores, the largest being 1
    private double[] _forward = [];    // for each token, the labels' shares of all beginnings up to it; they sum to 1
    private double[] _backward = [];   // for each token, the labels' weights of all endings after it; the largest is 1
    private double[] _norms = [];      // for each token, what its forward row was divided by
    private int _count;

    public LabelLattice(Transitions transitions)
    {
        _after = new double[(Labels + 1) * Stride];
        _before = new double[Labels * Stride];
        SetTransitions(transitions);
    }

    /// <summary>Takes other transition scores, from the next sentence on.</summary>
    public void SetTransitions(Transitions transitions)
    {
        for (int label = 0; label <= Labels; label++)
        {
            for (int next = 0; next < Labels; next++)
            {
                double factor = Math.Exp(transitions.After(label)[next]);
                _after[(label * Stride) + next] = factor;
                if (label != Transitions.SentenceStart) _before[(next * Stride) + label] = factor;
            }
        }
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
            FillFactors(scores.Slice(t * Stride, Labels), Row(_factors, t)[..Labels]);
            FillForward(t);
        }

        Row(_backward, count - 1)[..Labels].Fill(1);
        for (int t = count - 2; t >= 0; t--) FillBackward(t);
    }

    /// <summary>The probability of each label of a token.</summary>
    /// <param name="t">The index of the token.</param>
    /// <param name="probabilities">Where they are written: <see cref="BioLabel.Count"/> numbers that sum to 1.</param>
    public void LabelProbabilities(int t, Span<double> probabilities)
    {
        ReadOnlySpan<double> beginnings = Row(_forward, t);
        ReadOnlySpan<double> endings = Row(_backward, t);
        double sum = 0;
        for (int y = 0; y < Labels; y++) sum += probabilities[y] = beginnings[y] * endings[y];
        for (int y = 0; y < Labels; y++) probabilities[y] /= sum;
    }

    /// <summary>Adds the probability of each pair of labels that a token and the one before it can have.</summary>
    /// <param name="t">The index of the token, at least 1.</param>
    /// <param name="sums">For each label before, a row of <see cref="BioLabel.Count"/> sums.</param>
    public void AddPairProbabilities(int t, Span<double> sums)
    {
        ReadOnlySpan<double> beginnings = Row(_forward, t - 1);
        ReadOnlySpan<double> factors = Row(_factors, t);
        ReadOnlySpan<double> endings = Row(_backward, t);
        Span<double> rests = stackalloc double[Labels];
        double all = 0;
        for (int y = 0; y < Labels; y++) rests[y] = factors[y] * endings[y];
        for (int x = 0; x < Labels; x++) all += beginnings[x] * EndingWeight(x, t, excluded: -1);

        for (int x = 0; x < Labels; x++)
        {
            ReadOnlySpan<double> steps = Row(_after, x);
            double share = beginnings[x] / all;
            for (int y = 0; y < Labels; y++) sums[(x * Labels) + y] += share * steps[y] * rests[y];
        }
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
            through *= Row(_after, labels[i - 1])[labels[i]] * Row(_factors, t)[labels[i]] / _norms[t];
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
        for (int y = 0; y < Labels; y++) factors[y] = Math.Max(Math.Exp((double)scores[y] - largest), SmallestFactor);
    }

    private void FillForward(int t)
    {
        Span<double> own = Row(_forward, t);
        if (t == 0) Row(_after, Transitions.SentenceStart).CopyTo(own);
        else WeightedRows(Row(_forward, t - 1), _after, own);

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
        ReadOnlySpan<double> factors = Row(_factors, t + 1);
        ReadOnlySpan<double> rest = Row(_backward, t + 1);
        Span<double> endings = stackalloc double[Stride];
        for (int y = 0; y < Labels; y++) endings[y] = factors[y] * rest[y];

        Span<double> own = Row(_backward, t);
        WeightedRows(endings, _before, own);

        double largest = 0;
        for (int y = 0; y < Labels; y++) largest = Math.Max(largest, own[y]);
        for (int y = 0; y < Labels; y++) own[y] /= largest;
    }

    /// <summary>The sum of the first rows of a matrix, each times its weight.</summary>
    private static void WeightedRows(ReadOnlySpan<double> weights, ReadOnlySpan<double> rows, Span<double> sum)
    {
        Vector512<double> low = default, high = default;
        for (int row = 0; row < Labels; row++)
        {
            Vector512<double> weight = Vector512.Create(weights[row]);
            low += weight * Vector512.Create(rows[(row * Stride)..]);
            high += weight * Vector512.Create(rows[((row * Stride) + Vector512<double>.Count)..]);
        }

        low.CopyTo(sum);
        high.CopyTo(sum[Vector512<double>.Count..]);
    }

    // The weight of all endings from token t on, after the given label; without those whose first label is excluded.
    private double EndingWeight(int label, int t, int excluded)
    {
        ReadOnlySpan<double> steps = Row(_after, label);
        ReadOnlySpan<double> factors = Row(_factors, t);
        ReadOnlySpan<double> rest = Row(_backward, t);
        double sum = 0;
        for (int y = 0; y < Labels; y++)
        {
            if (y != excluded) sum += steps[y] * factors[y] * rest[y];
        }

        return sum;
    }

    private static Span<double> Row(double[] rows, int t) => rows.AsSpan(t * Stride, Stride);

    private void Reserve(int count)
    {
        if (_norms.Length >= count) return;
        int capacity = Math.Max(count, 2 * _norms.Length);
        _norms = new double[capacity];
        _factors = new double[capacity * Stride];
        _forward = new double[capacity * Stride];
        _backward = new double[capacity * Stride];
    }
}
