using CsCheck;
using EntityExtract.Tagging;
using EntityExtract.Tagging.Vectorized;

namespace EntityExtract.Tests.Tagging.Vectorized;

/// <summary>All kernels that this processor can run add up what a plain loop adds up.</summary>
public sealed class RowKernelTests
{
    private const int RowCount = 32;

    private static readonly Gen<sbyte[]> Rows = Gen.SByte.Array[RowCount * FeatureWeights.RowLength];

    // More than fit into sums of 16 bits, twice.
    private static readonly Gen<int[]> Features = Gen.Int[0, RowCount - 1].Array[0, 700];

    public static TheoryData<string> Kernels() => new(RowKernel.Available.Select(kernel => kernel.Name));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Sums_are_those_of_a_plain_loop(string name) =>
        Gen.Select(Rows, Features).Sample((rows, features) => Assert.Equal(PlainSum(rows, features), Sum(name, rows, features)), iter: 2_000);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Any_number_of_rows_is_added(string name)
    {
        sbyte[] rows = [.. Enumerable.Range(0, RowCount * FeatureWeights.RowLength).Select(i => (sbyte)(i * 37))];
        for (int count = 0; count <= 1030; count++)
        {
            int[] features = [.. Enumerable.Range(0, count).Select(i => i * 11 % RowCount)];

            Assert.Equal(PlainSum(rows, features), Sum(name, rows, features));
        }
    }

    // Regression: 16-bit sums ran over after 257 rows of -128 while chunks had 258.
    [Theory]
    [MemberData(nameof(Kernels))]
    public void The_largest_weights_do_not_overflow(string name)
    {
        foreach (sbyte weight in (sbyte[])[sbyte.MinValue, sbyte.MaxValue])
        {
            var rows = new sbyte[FeatureWeights.RowLength];
            Array.Fill(rows, weight);
            for (int count = 250; count <= 1030; count++)
            {
                Assert.All(Sum(name, rows, new int[count]), sum => Assert.Equal(count * weight, sum));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Scores_are_the_same_to_the_last_bit(string name) =>
        Gen.Select(Rows, Gen.Float[-4, 4].Array[FeatureWeights.RowLength], Gen.Float[1e-4f, 1], Features).Sample(
            (rows, biases, scale, any) =>
            {
                int[] features = any[..Math.Min(any.Length, FeatureExtractor.MaximumCount)];
                var weights = FeatureWeights.Of(rows, biases, scale);
                var plain = new float[FeatureWeights.RowLength];
                var scores = new float[FeatureWeights.RowLength];
                weights.Score(features, plain, new ScalarRowKernel());
                weights.Score(features, scores, KernelOf(name));

                Assert.Equal(plain.Select(BitConverter.SingleToInt32Bits), scores.Select(BitConverter.SingleToInt32Bits));
            },
            iter: 500);

    [Fact]
    public void The_plain_kernel_is_always_there()
    {
        Assert.IsType<ScalarRowKernel>(RowKernel.Available[^1]);
        Assert.Same(RowKernel.Available[0], RowKernel.Best);
    }

    private static int[] Sum(string name, sbyte[] rows, int[] features)
    {
        // What was there before must not count.
        int[] sums = [.. Enumerable.Repeat(7, FeatureWeights.RowLength)];
        KernelOf(name).Sum(rows, features, sums);
        return sums;
    }

    private static int[] PlainSum(sbyte[] rows, int[] features)
    {
        var sums = new int[FeatureWeights.RowLength];
        foreach (int feature in features)
        {
            for (int label = 0; label < sums.Length; label++) sums[label] += rows[(feature * FeatureWeights.RowLength) + label];
        }

        return sums;
    }

    private static RowKernel KernelOf(string name) => RowKernel.Available.First(kernel => kernel.Name == name);
}
