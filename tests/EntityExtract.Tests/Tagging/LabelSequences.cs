using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

/// <summary>Goes through all label sequences of a short sentence: what the decoder and the lattice do faster.</summary>
internal static class LabelSequences
{
    private const int Stride = FeatureWeights.RowLength;

    /// <summary>Transitions that BIO allows, with scores at random.</summary>
    public static Gen<Transitions> AnyTransitions { get; } =
        Gen.Float[-6, 6].Array[(BioLabel.Count + 1) * BioLabel.Count]
            .Select(scores => TestModel.TransitionsOf((before, label) => scores[(before * BioLabel.Count) + label]));

    /// <summary>Rows of scores for a number of tokens, usual ones and extreme ones.</summary>
    public static Gen<float[]> Scores(int tokens) =>
        Gen.Frequency((4, Gen.Float[-8, 8]), (1, Gen.OneOf(-100f, 100f)), (1, Gen.Float[-100, 100])).Array[tokens * Stride];

    /// <summary>Calls back with each sequence that BIO allows and its score.</summary>
    public static void Visit(float[] scores, Transitions transitions, Action<byte[], double> visit) =>
        Visit(scores, transitions, new byte[scores.Length / Stride], 0, 0, visit);

    private static void Visit(
        float[] scores, Transitions transitions, byte[] labels, int token, double score, Action<byte[], double> visit)
    {
        if (token == labels.Length)
        {
            visit(labels, score);
            return;
        }

        ReadOnlySpan<float> steps = transitions.After(token == 0 ? Transitions.SentenceStart : labels[token - 1]);
        for (int label = 0; label < BioLabel.Count; label++)
        {
            if (float.IsNegativeInfinity(steps[label])) continue;
            labels[token] = (byte)label;
            Visit(scores, transitions, labels, token + 1, score + steps[label] + scores[(token * Stride) + label], visit);
        }
    }
}
