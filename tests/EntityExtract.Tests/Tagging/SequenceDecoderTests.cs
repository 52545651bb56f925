using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class SequenceDecoderTests
{
    private const int Stride = FeatureWeights.RowLength;

    private static readonly Gen<(float[] Scores, Transitions Transitions)> Short =
        Gen.Select(Gen.Int[1, 3].SelectMany(LabelSequences.Scores), LabelSequences.AnyTransitions);

    [Fact]
    public void The_best_of_all_sequences_is_found() => Short.Sample(AssertBest, iter: 1_000);

    [Fact]
    public void The_best_of_all_sequences_of_four_tokens_is_found() =>
        Gen.Select(LabelSequences.Scores(4), LabelSequences.AnyTransitions).Sample(AssertBest, iter: 40);

    [Fact]
    public void A_long_sentence_gets_a_legal_sequence() =>
        Gen.Select(LabelSequences.Scores(1024), LabelSequences.AnyTransitions).Sample((scores, transitions) =>
        {
            byte[] labels = Decode(scores, transitions);

            int previous = BioLabel.Outside;
            foreach (byte label in labels)
            {
                Assert.True(BioLabel.CanFollow(previous, label));
                previous = label;
            }
        }, iter: 50);

    [Fact]
    public void What_stands_in_the_scratch_memory_does_not_matter() =>
        Short.Sample((scores, transitions) =>
        {
            var labels = new byte[scores.Length / Stride];
            var origins = new byte[scores.Length];
            Array.Fill(origins, byte.MaxValue);
            new SequenceDecoder(transitions).Decode(scores, labels, origins);

            Assert.Equal(Decode(scores, transitions), labels);
        }, iter: 500);

    [Fact]
    public void An_inside_label_does_not_begin_a_sentence()
    {
        var scores = new float[Stride];
        scores[BioLabel.Inside(EntityType.Person)] = 100;
        scores[BioLabel.Begin(EntityType.Date)] = 1;

        Assert.Equal([(byte)BioLabel.Begin(EntityType.Date)], Decode(scores, TestModel.NoTransitions));
    }

    [Fact]
    public void A_certain_second_token_decides_about_the_first()
    {
        var scores = new float[2 * Stride];
        scores[BioLabel.Begin(EntityType.Location)] = 2;
        scores[BioLabel.Begin(EntityType.Organization)] = 1;
        scores[Stride + BioLabel.Inside(EntityType.Organization)] = 5;

        Assert.Equal(
            [(byte)BioLabel.Begin(EntityType.Organization), (byte)BioLabel.Inside(EntityType.Organization)],
            Decode(scores, TestModel.NoTransitions));
    }

    [Fact]
    public void Of_equal_sequences_the_first_is_taken() =>
        Assert.Equal(new byte[5], Decode(new float[5 * Stride], TestModel.NoTransitions));

    [Fact]
    public void No_tokens_have_no_labels() => new SequenceDecoder(TestModel.NoTransitions).Decode([], [], []);

    private static void AssertBest(float[] scores, Transitions transitions)
    {
        byte[] decoded = Decode(scores, transitions);
        double best = double.NegativeInfinity;
        double found = double.NaN;
        LabelSequences.Visit(scores, transitions, (labels, score) =>
        {
            best = Math.Max(best, score);
            if (labels.AsSpan().SequenceEqual(decoded)) found = score;
        });

        // The decoder adds in 32 bits.
        Assert.False(double.IsNaN(found), "BIO forbids the sequence.");
        Assert.InRange(found, best - 1e-3, best);
    }

    private static byte[] Decode(float[] scores, Transitions transitions)
    {
        var labels = new byte[scores.Length / Stride];
        new SequenceDecoder(transitions).Decode(scores, labels, new byte[scores.Length]);
        return labels;
    }
}
