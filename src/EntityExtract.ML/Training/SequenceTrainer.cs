using System.Runtime.Intrinsics;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>
/// Trains weights on for whole sentences: a linear-chain conditional random field. Microsoft.ML has no trainer for
/// sequences; its maximum-entropy model, where training starts, learns each label as if it stood alone, and so counts
/// twice what the label before says too. Each sentence moves the weights by the difference of what is labelled and what
/// the model expects there, with a step of its own for each weight, and the result is the average after each pass but the
/// first. Sources: Lafferty, McCallum and Pereira, "Conditional random fields", ICML 2001; for the steps Duchi, Hazan
/// and Singer, "Adaptive subgradient methods" (AdaGrad), JMLR 12 (2011); for the average Polyak and Juditsky, SIAM J.
/// Control Optim. 30 (1992). Not thread-safe.
/// </summary>
internal sealed class SequenceTrainer
{
    private const int Labels = BioLabel.Count;
    private const int RowLength = FeatureWeights.RowLength;

    // A label that the model is this sure of teaches it nothing more; most tokens are such after the first pass.
    private const float SmallestError = 1e-4f;

    private readonly LabelledTokens _tokens;
    private readonly byte[] _labels;
    private readonly ChainWeights _weights;
    private readonly ChainWeights _squares; // of each weight's moves so far, which its next steps are divided by
    private readonly Transitions _transitions;
    private readonly LabelLattice _lattice;
    private readonly float _rate;
    private readonly double[] _expectedPairs = new double[Labels * Labels];
    private float[] _rows = []; // the scores of a sentence's tokens, then the errors of their labels

    private SequenceTrainer(LabelledTokens tokens, ChainWeights start, TrainingOptions options)
    {
        _tokens = tokens;
        _labels = LabelsWithinSentences(tokens);
        _weights = start;
        _squares = start.Filled((float)options.InitialSquares);
        _transitions = new Transitions(start.Transitions);
        _lattice = new LabelLattice(_transitions);
        _rate = (float)options.LearningRate;
    }

    /// <summary>Trains on from given weights. The same seed gives the same weights, on any number of cores.</summary>
    /// <returns>The average of some runs that see the sentences in orders of their own: no order's accidents stay.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static ChainWeights Train(
        LabelledTokens tokens, ChainWeights start, TrainingOptions options, CancellationToken cancellationToken)
    {
        if (options.Epochs == 0) return start;

        var runs = new ChainWeights[options.Runs];
        Parallel.For(0, runs.Length, new ParallelOptions { CancellationToken = cancellationToken }, run =>
        {
            var trainer = new SequenceTrainer(tokens, start.Copy(), options);
            runs[run] = trainer.Run(options.Epochs, new Random(options.Seed + run), cancellationToken);
        });

        ChainWeights average = runs[0];
        for (int run = 1; run < runs.Length; run++) average.MoveTowards(runs[run], 1f / (run + 1));
        return average;
    }

    /// <summary>The first token of each sentence and the one after its last.</summary>
    private static IEnumerable<(int First, int End)> SentencesOf(LabelledTokens tokens)
    {
        int first = 0;
        for (int i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !tokens.IsSentenceStart(i)) continue;
            yield return (first, i);
            first = i;
        }
    }

    // A gold span that runs over the end of a sentence begins anew there: no sequence may start with an I.
    private static byte[] LabelsWithinSentences(LabelledTokens tokens)
    {
        byte[] labels = [.. tokens.Labels];
        for (int i = 0; i < labels.Length; i++)
        {
            int before = tokens.IsSentenceStart(i) ? BioLabel.Outside : labels[i - 1];
            if (!BioLabel.CanFollow(before, labels[i])) labels[i] = (byte)BioLabel.Begin(BioLabel.TypeOf(labels[i]));
        }

        return labels;
    }

    private ChainWeights Run(int epochs, Random random, CancellationToken cancellationToken)
    {
        (int First, int End)[] sentences = [.. SentencesOf(_tokens)];
        ChainWeights? average = null;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(sentences);
            foreach ((int first, int end) in sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Learn(first, end);
            }

            // During the first pass the weights move far.
            if (epoch == 0 && epochs > 1) continue;
            if (average is null) average = _weights.Copy();
            else average.MoveTowards(_weights, 1f / epoch);
        }

        return average ?? _weights;
    }

    private void Learn(int first, int end)
    {
        int count = end - first;
        if (_rows.Length < count * RowLength) _rows = new float[2 * count * RowLength];

        for (int i = 0; i < count; i++) Score(first + i).CopyTo(_rows.AsSpan(i * RowLength));
        _lattice.SetTransitions(_transitions);
        _lattice.Fill(_rows, count);

        LearnTransitions(first, count);
        for (int i = 0; i < count; i++) LearnRows(i, first + i);
    }

    private Vector512<float> Score(int token)
    {
        Vector512<float> sum = Vector512.Create(_weights.Biases.AsSpan());
        ReadOnlySpan<int> buckets = _tokens.BucketsOf(token);
        ReadOnlySpan<byte> occurrences = _tokens.OccurrencesOf(token);
        for (int i = 0; i < buckets.Length; i++) sum += occurrences[i] * Row(_weights.Rows, buckets[i]);
        return sum;
    }

    private void LearnTransitions(int first, int count)
    {
        Array.Clear(_expectedPairs);
        for (int i = 1; i < count; i++) _lattice.AddPairProbabilities(i, _expectedPairs);
        for (int i = 1; i < count; i++) _expectedPairs[(_labels[first + i - 1] * Labels) + _labels[first + i]]--;

        for (int pair = 0; pair < _expectedPairs.Length; pair++) Step(_weights.Transitions, _squares.Transitions, pair, -_expectedPairs[pair]);

        Span<double> probabilities = stackalloc double[Labels];
        _lattice.LabelProbabilities(0, probabilities);
        probabilities[_labels[first]]--;
        for (int label = 0; label < Labels; label++)
            Step(_weights.Transitions, _squares.Transitions, (Transitions.SentenceStart * Labels) + label, -probabilities[label]);
    }

    private void LearnRows(int index, int token)
    {
        Span<double> probabilities = stackalloc double[Labels];
        _lattice.LabelProbabilities(index, probabilities);
        Span<float> errors = stackalloc float[RowLength];
        errors.Clear();
        float largest = 0;
        for (int label = 0; label < Labels; label++)
        {
            errors[label] = (float)((label == _labels[token] ? 1 : 0) - probabilities[label]);
            largest = MathF.Max(largest, MathF.Abs(errors[label]));
        }

        if (largest < SmallestError) return;

        Vector512<float> error = Vector512.Create(errors);
        ReadOnlySpan<int> buckets = _tokens.BucketsOf(token);
        ReadOnlySpan<byte> occurrences = _tokens.OccurrencesOf(token);
        for (int i = 0; i < buckets.Length; i++)
        {
            Vector512<float> move = occurrences[i] * error;
            Vector512<float> squares = Row(_squares.Rows, buckets[i]) + (move * move);
            squares.CopyTo(_squares.Rows, buckets[i] * RowLength);
            (Row(_weights.Rows, buckets[i]) + (_rate * move / Vector512.Sqrt(squares))).CopyTo(_weights.Rows, buckets[i] * RowLength);
        }

        for (int label = 0; label < Labels; label++) Step(_weights.Biases, _squares.Biases, label, errors[label]);
    }

    private void Step(float[] weights, float[] squares, int index, double error)
    {
        if (error == 0) return;
        float move = (float)error;
        squares[index] += move * move;
        weights[index] += _rate * move / MathF.Sqrt(squares[index]);
    }

    private static Vector512<float> Row(float[] rows, int bucket) => Vector512.Create(rows.AsSpan(bucket * RowLength, RowLength));
}
