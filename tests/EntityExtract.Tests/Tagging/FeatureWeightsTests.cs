using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class FeatureWeightsTests
{
    private const int RowCount = 200;

    private static readonly Gen<FeatureWeights> Weights =
        Gen.Select(
            Gen.Frequency((3, Gen.SByte.Array[FeatureWeights.RowLength]), (1, Gen.Const(new sbyte[FeatureWeights.RowLength]))).Array[RowCount],
            Gen.Int[-1000, 1000].Select(value => value / 256f).Array[FeatureWeights.RowLength],
            Gen.Int[1, 1000].Select(value => value / 16384f))
        .Select((rows, biases, scale) => FeatureWeights.Of(rows.SelectMany(row => row).ToArray(), biases, scale));

    private static readonly Gen<int[]> Features = Gen.Int[0, RowCount - 1].Array[0, FeatureExtractor.MaximumCount];

    [Fact]
    public void Scores_are_the_biases_plus_the_scaled_sums_of_the_rows() =>
        Gen.Select(Weights, Features).Sample((weights, features) =>
        {
            var scores = new float[FeatureWeights.RowLength];
            weights.Score(features, scores);

            for (int label = 0; label < scores.Length; label++)
            {
                double expected = weights.Biases[label];
                foreach (int feature in features)
                    expected += (double)weights.RowOf(feature)[label] * weights.Scale;

                // Only the last multiplication and addition round.
                Assert.Equal(expected, scores[label], 1e-6 * Math.Max(1, Math.Abs(expected)) + 1e-5);
            }
        }, iter: 2_000);

    [Fact]
    public void Without_features_the_biases_remain()
    {
        float[] biases = [.. Enumerable.Range(0, FeatureWeights.RowLength).Select(i => i / 4f)];
        var scores = new float[FeatureWeights.RowLength];

        FeatureWeights.Of(new sbyte[FeatureWeights.RowLength], biases, 1).Score([], scores);

        Assert.Equal(biases, scores);
    }

    [Fact]
    public void Rows_and_biases_have_sixteen_numbers()
    {
        var one = new RowIndex([1]);
        Assert.Throws<ArgumentException>(() => FeatureWeights.Of(new sbyte[15], new float[16], 1));
        Assert.Throws<ArgumentException>(() => new FeatureWeights(one, new sbyte[32], new float[16], 1));
        Assert.Throws<ArgumentException>(() => new FeatureWeights(one, new sbyte[16], new float[13], 1));
    }
}
