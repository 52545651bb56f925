using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Training;

public sealed class SequenceTrainerTests
{
    private static readonly TrainingOptions Options = new() { TrainingFiles = [], DevelopmentFiles = [], OutputFolder = "", Epochs = 20, Runs = 1 };

    [Fact]
    public void The_weights_learn_what_the_sentences_say()
    {
        LabelledTokens tokens = Labelled.Tokens(TestData.Documents[..10]);

        Assert.Equal(tokens.Labels, Decode(tokens, Train(tokens, Options)));
    }

    [Fact]
    public void Several_runs_give_their_average()
    {
        LabelledTokens tokens = Labelled.Tokens(TestData.Documents[..4]);
        float[] first = Train(tokens, Options).Rows;
        float[] second = Train(tokens, Options with { Seed = 2 }).Rows;

        float[] both = Train(tokens, Options with { Runs = 2 }).Rows;
        Assert.Equal(first.Zip(second, (a, b) => a + (0.5f * (b - a))), both);
    }

    // Only the label before tells the second token of "b b" from the first: a token's own features do not reach three words back.
    [Fact]
    public void The_transitions_learn_how_long_spans_are()
    {
        LabelledTokens tokens = Labelled.Tokens([.. Enumerable.Repeat(Labelled.Document("{b b b b b b b b}"), 8)]);
        ChainWeights start = Zero();

        ChainWeights trained = SequenceTrainer.Train(tokens, start, Options, CancellationToken.None);

        ReadOnlySpan<float> afterBegin = new Transitions(trained.Transitions).After(BioLabel.Begin(EntityType.Location));
        Assert.Equal(BioLabel.Inside(EntityType.Location), IndexOfLargest(afterBegin));
    }

    [Fact]
    public void A_pair_that_BIO_forbids_stays_forbidden()
    {
        LabelledTokens tokens = Labelled.Tokens(TestData.Documents[..10]);
        float[] start = Zero().Transitions;
        float[] trained = Train(tokens, Options).Transitions;

        Assert.Equal(start.Select(float.IsNegativeInfinity), trained.Select(float.IsNegativeInfinity));
        Assert.DoesNotContain(trained, float.IsNaN);
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights_and_another_one_others()
    {
        LabelledTokens tokens = Labelled.Tokens(TestData.Documents[..10]);
        float[] first = Train(tokens, Options).Rows;

        Assert.Equal(first, Train(tokens, Options).Rows);
        Assert.NotEqual(first, Train(tokens, Options with { Seed = 2 }).Rows);
    }

    [Fact]
    public void Without_epochs_the_weights_stay_what_they_were()
    {
        LabelledTokens tokens = Labelled.Tokens(TestData.Documents[..2]);
        ChainWeights start = Zero();

        Assert.Same(start, SequenceTrainer.Train(tokens, start, Options with { Epochs = 0 }, CancellationToken.None));
        Assert.DoesNotContain(start.Rows, weight => weight != 0);
    }

    // A sentence ends at the full stop: its second half would begin with an I, which no sequence may.
    [Fact]
    public void A_span_over_the_end_of_a_sentence_begins_anew_there()
    {
        LabelledTokens tokens = Labelled.Tokens(Labelled.Document("a {b.\nc} d"));

        float[] rows = Train(tokens, Options).Rows;
        Assert.DoesNotContain(rows, float.IsNaN);
        Assert.Contains(rows, weight => weight > 0);
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        LabelledTokens tokens = Labelled.Tokens(TestData.Documents[..2]);

        Assert.Throws<OperationCanceledException>(
            () => SequenceTrainer.Train(tokens, Zero(), Options, new CancellationToken(canceled: true)));
    }

    private static ChainWeights Train(LabelledTokens tokens, TrainingOptions options) =>
        SequenceTrainer.Train(tokens, Zero(), options, CancellationToken.None);

    private static ChainWeights Zero()
    {
        var transitions = new float[(BioLabel.Count + 1) * BioLabel.Count];
        for (int before = 0; before <= BioLabel.Count; before++)
        {
            for (int label = 0; label < BioLabel.Count; label++)
            {
                if (!BioLabel.CanFollow(before == Transitions.SentenceStart ? BioLabel.Outside : before, label))
                    transitions[(before * BioLabel.Count) + label] = float.NegativeInfinity;
            }
        }

        return new ChainWeights(
            new float[FeatureExtractor.BucketCount * FeatureWeights.RowLength], new float[FeatureWeights.RowLength], transitions);
    }

    private static byte[] Decode(LabelledTokens tokens, ChainWeights weights)
    {
        var labels = new byte[tokens.Count];
        var decoder = new SequenceDecoder(new Transitions(weights.Transitions));
        for (int first = 0; first < tokens.Count;)
        {
            int end = first + 1;
            while (end < tokens.Count && !tokens.IsSentenceStart(end)) end++;
            var scores = new float[(end - first) * FeatureWeights.RowLength];
            for (int i = first; i < end; i++) Score(tokens, i, weights, scores.AsSpan((i - first) * FeatureWeights.RowLength));
            decoder.Decode(scores, labels.AsSpan(first, end - first), new byte[scores.Length]);
            first = end;
        }

        return labels;
    }

    private static void Score(LabelledTokens tokens, int token, ChainWeights weights, Span<float> scores)
    {
        for (int label = 0; label < BioLabel.Count; label++)
        {
            scores[label] = weights.Biases[label];
            for (int i = 0; i < tokens.BucketsOf(token).Length; i++)
            {
                scores[label] += tokens.OccurrencesOf(token)[i]
                    * weights.Rows[(tokens.BucketsOf(token)[i] * FeatureWeights.RowLength) + label];
            }
        }
    }

    private static int IndexOfLargest(ReadOnlySpan<float> numbers)
    {
        int largest = 0;
        for (int i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] > numbers[largest]) largest = i;
        }

        return largest;
    }
}
