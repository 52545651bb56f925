using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Training;

/// <summary>Transition scores, against numbers worked out by hand.</summary>
public sealed class TransitionEstimatorTests
{
    private const int Start = Transitions.SentenceStart;

    private static readonly int B = BioLabel.Begin(EntityType.Location);
    private static readonly int I = BioLabel.Inside(EntityType.Location);

    // O B I, then B: four tokens, of which one is O, two are B and one is I.
    private static readonly LabelledTokens Tokens = Labelled.Tokens(Labelled.Document("a {b c}\n{d}"));

    [Fact]
    public void A_score_is_the_logarithm_of_how_much_likelier_the_label_is_after_the_one_before()
    {
        Transitions transitions = TransitionEstimator.Estimate(Tokens, weight: 1);

        // 13 labels, each counted once more than it occurs: of 17.
        double priorO = 2 / 17.0;
        double priorB = 3 / 17.0;
        double priorI = 2 / 17.0;

        // A sentence starts in 9 ways (O, and B and P of four types), each counted once more: of 11.
        Assert.Equal(Math.Log(2 / 11.0 / priorO), transitions.After(Start)[BioLabel.Outside], 1e-5);
        Assert.Equal(Math.Log(2 / 11.0 / priorB), transitions.After(Start)[B], 1e-5);

        // After O come the same 9, of which B came once: of 10.
        Assert.Equal(Math.Log(2 / 10.0 / priorB), transitions.After(BioLabel.Outside)[B], 1e-5);
        Assert.Equal(Math.Log(1 / 10.0 / priorO), transitions.After(BioLabel.Outside)[BioLabel.Outside], 1e-5);

        // After B comes I of its type too, and came once: of 11. After I nothing came: of 10.
        Assert.Equal(Math.Log(2 / 11.0 / priorI), transitions.After(B)[I], 1e-5);
        Assert.Equal(Math.Log(1 / 10.0 / priorI), transitions.After(I)[I], 1e-5);
    }

    [Fact]
    public void What_BIO_forbids_is_impossible_and_all_else_possible()
    {
        Transitions transitions = TransitionEstimator.Estimate(Tokens, weight: 0.5);
        for (int before = 0; before <= BioLabel.Count; before++)
        {
            for (int label = 0; label < BioLabel.Count; label++)
            {
                bool isAllowed = BioLabel.CanFollow(before == Start ? BioLabel.Outside : before, label);
                Assert.Equal(isAllowed, float.IsFinite(transitions.After(before)[label]));
                if (!isAllowed) Assert.Equal(float.NegativeInfinity, transitions.After(before)[label]);
            }
        }
    }

    [Fact]
    public void The_weight_scales_the_scores()
    {
        Transitions one = TransitionEstimator.Estimate(Tokens, weight: 1);
        Transitions half = TransitionEstimator.Estimate(Tokens, weight: 0.5);

        Assert.Equal(one.After(B)[I] / 2, half.After(B)[I], 1e-6);
    }

    [Fact]
    public void A_span_that_runs_over_the_end_of_a_sentence_allows_nothing_new()
    {
        Transitions transitions = TransitionEstimator.Estimate(Labelled.Tokens(Labelled.Document("{a\nb}")), weight: 1);

        Assert.Equal(float.NegativeInfinity, transitions.After(Start)[I]);
    }
}
