using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

/// <summary>Models that no one trained.</summary>
internal static class TestModel
{
    /// <summary>Transitions that forbid what BIO forbids, and say nothing else.</summary>
    public static Transitions NoTransitions { get; } = TransitionsOf((_, _) => 0);

    /// <summary>Weights and transitions at random: a tagger that finds spans of every kind in every corner.</summary>
    public static TaggerModel Random(int seed, Lexicon lexicon)
    {
        var random = new Random(seed);
        var rows = new sbyte[FeatureExtractor.BucketCount * FeatureWeights.RowLength];
        for (int i = 0; i < rows.Length; i++)
        {
            if (i % FeatureWeights.RowLength < BioLabel.Count) rows[i] = (sbyte)random.Next(-127, 128);
        }

        return new TaggerModel(
            lexicon.Compiled,
            FeatureWeights.Of(rows, new float[FeatureWeights.RowLength], 0.01f),
            TransitionsOf((_, _) => (2 * random.NextSingle()) - 1),
            new ConfidenceScale(0.5f, -0.25f));
    }

    /// <summary>Transitions with the given scores where BIO allows the pair.</summary>
    public static Transitions TransitionsOf(Func<int, int, float> score)
    {
        var scores = new float[(BioLabel.Count + 1) * BioLabel.Count];
        for (int before = 0; before <= BioLabel.Count; before++)
        {
            for (int label = 0; label < BioLabel.Count; label++)
            {
                bool isAllowed = BioLabel.CanFollow(before == Transitions.SentenceStart ? BioLabel.Outside : before, label);
                scores[(before * BioLabel.Count) + label] = isAllowed ? score(before, label) : float.NegativeInfinity;
            }
        }

        return new Transitions(scores);
    }
}
