using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class LabelLatticeTests
{
    private const int Stride = FeatureWeights.RowLength;

    private static readonly Gen<float> ExtremeScores =
        Gen.OneOf(Gen.Float[-100, 100], Gen.OneOf(-100f, 100f), Gen.Float[-5000, 5000], Gen.OneOf(-1e30f, 1e30f));

    [Fact]
    public void The_probability_of_a_span_is_its_share_of_all_sequences() =>
        Gen.Select(Gen.Int[1, 3].SelectMany(LabelSequences.Scores), LabelSequences.AnyTransitions)
            .Sample(AssertProbabilities, iter: 500);

    [Fact]
    public void The_probability_of_a_span_is_its_share_of_all_sequences_of_four_tokens() =>
        Gen.Select(LabelSequences.Scores(4), LabelSequences.AnyTransitions).Sample(AssertProbabilities, iter: 30);

    [Fact]
    public void The_probabilities_of_labels_and_pairs_are_their_shares_of_all_sequences() =>
        Gen.Select(Gen.Int[1, 3].SelectMany(LabelSequences.Scores), LabelSequences.AnyTransitions, LabelSequences.AnyTransitions)
            .Sample(AssertLabelsAndPairs, iter: 200);

    // Regression: the least likely labels were all lifted to 1e-30 of the best one, also where BIO forbids the best one.
    [Fact]
    public void Scores_far_below_one_that_BIO_forbids_still_tell_labels_apart()
    {
        var scores = new float[Stride];
        Array.Fill(scores, -100);
        scores[BioLabel.Inside(EntityType.Person)] = 100;
        scores[BioLabel.Begin(EntityType.Person)] = -99;

        // e / (e + 8): itself against O, three other beginnings and four after a proclitic.
        double expected = Math.E / (Math.E + 8);
        Assert.Equal(expected, Probability(scores, TestModel.NoTransitions, 0, [(byte)BioLabel.Begin(EntityType.Person)]), 1e-9);
    }

    [Fact]
    public void Probabilities_of_long_sentences_are_numbers_from_zero_to_one() =>
        Gen.Select(ExtremeScores.Array[1024 * Stride], LabelSequences.AnyTransitions).Sample((scores, transitions) =>
        {
            var labels = new byte[1024];
            new SequenceDecoder(transitions).Decode(scores, labels, new byte[scores.Length]);
            var lattice = new LabelLattice(transitions);
            lattice.Fill(scores, labels.Length);

            foreach ((int first, int end) in SpansOf(labels))
                Assert.InRange(lattice.SpanProbability(first, labels.AsSpan(first, end - first)), 0, 1);
        }, iter: 50);

    [Fact]
    public void A_span_that_all_scores_speak_for_is_nearly_certain()
    {
        var scores = new float[1024 * Stride];
        var labels = new byte[1024];
        for (int t = 0; t < 1024; t++)
        {
            labels[t] = (byte)(t == 0 ? BioLabel.Begin(EntityType.Date) : BioLabel.Inside(EntityType.Date));
            scores[(t * Stride) + labels[t]] = 20;
        }

        Assert.Equal(1, Probability(scores, TestModel.NoTransitions, 0, labels), 1e-4);
    }

    [Fact]
    public void A_lattice_that_was_used_before_gives_the_same_probabilities() =>
        Gen.Select(LabelSequences.Scores(7), LabelSequences.Scores(3), LabelSequences.AnyTransitions)
            .Sample((before, scores, transitions) =>
            {
                byte[] span = [(byte)BioLabel.Begin(EntityType.Person), (byte)BioLabel.Inside(EntityType.Person)];
                var used = new LabelLattice(transitions);
                used.Fill(before, 7);
                used.Fill(scores, 3);

                Assert.Equal(Probability(scores, transitions, 1, span), used.SpanProbability(1, span));
            }, iter: 200);

    private static void AssertProbabilities(float[] scores, Transitions transitions)
    {
        double largest = double.NegativeInfinity;
        LabelSequences.Visit(scores, transitions, (_, score) => largest = Math.Max(largest, score));

        double all = 0;
        var expected = new Dictionary<(int First, string Labels), double>();
        LabelSequences.Visit(scores, transitions, (labels, score) =>
        {
            double share = Math.Exp(score - largest);
            all += share;
            foreach ((int first, int end) in SpansOf(labels))
            {
                (int, string) span = (first, Convert.ToHexString(labels, first, end - first));
                expected[span] = expected.GetValueOrDefault(span) + share;
            }
        });

        var lattice = new LabelLattice(transitions);
        lattice.Fill(scores, scores.Length / Stride);
        foreach (((int first, string labels), double share) in expected)
        {
            double probability = lattice.SpanProbability(first, Convert.FromHexString(labels));
            Assert.Equal(share / all, probability, 1e-9);
        }
    }

    // The lattice is made with other transitions first, as training changes them after each sentence.
    private static void AssertLabelsAndPairs(float[] scores, Transitions transitions, Transitions others)
    {
        int count = scores.Length / Stride;
        double largest = double.NegativeInfinity;
        LabelSequences.Visit(scores, transitions, (_, score) => largest = Math.Max(largest, score));
        double all = 0;
        var labelShares = new double[count * BioLabel.Count];
        var pairShares = new double[BioLabel.Count * BioLabel.Count];
        LabelSequences.Visit(scores, transitions, (labels, score) =>
        {
            double share = Math.Exp(score - largest);
            all += share;
            for (int t = 0; t < count; t++)
            {
                labelShares[(t * BioLabel.Count) + labels[t]] += share;
                if (t > 0) pairShares[(labels[t - 1] * BioLabel.Count) + labels[t]] += share;
            }
        });

        var lattice = new LabelLattice(others);
        lattice.SetTransitions(transitions);
        lattice.Fill(scores, count);
        var probabilities = new double[BioLabel.Count];
        var pairs = new double[pairShares.Length];
        for (int t = 0; t < count; t++)
        {
            lattice.LabelProbabilities(t, probabilities);
            for (int y = 0; y < BioLabel.Count; y++) Assert.Equal(labelShares[(t * BioLabel.Count) + y] / all, probabilities[y], 1e-9);
            if (t > 0) lattice.AddPairProbabilities(t, pairs);
        }

        for (int i = 0; i < pairs.Length; i++) Assert.Equal(pairShares[i] / all, pairs[i], 1e-9);
    }

    private static List<(int First, int End)> SpansOf(byte[] labels)
    {
        var spans = new List<(int, int)>();
        for (int first = 0; first < labels.Length; first++)
        {
            if (labels[first] == BioLabel.Outside || BioLabel.IsInside(labels[first])) continue;
            int end = first + 1;
            while (end < labels.Length && BioLabel.IsInside(labels[end])) end++;
            spans.Add((first, end));
        }

        return spans;
    }

    private static double Probability(float[] scores, Transitions transitions, int first, byte[] labels)
    {
        var lattice = new LabelLattice(transitions);
        lattice.Fill(scores, scores.Length / Stride);
        return lattice.SpanProbability(first, labels);
    }
}
