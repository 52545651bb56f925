using EntityExtract.ML.Training;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Training;

public sealed class ChainWeightsTests
{
    [Fact]
    public void The_rows_with_the_largest_weights_are_kept()
    {
        var rows = new float[4 * FeatureWeights.RowLength];
        rows[3] = -2;
        rows[FeatureWeights.RowLength] = 1;
        rows[(2 * FeatureWeights.RowLength) + 5] = 3;
        rows[(3 * FeatureWeights.RowLength) + 7] = 1;
        ChainWeights weights = Of(rows);

        weights.KeepLargestRows(3);
        Assert.Equal(4, rows.Length / FeatureWeights.RowLength);
        Assert.Equal([-2f, 1, 3], weights.Rows.Where(weight => weight != 0));

        weights.KeepLargestRows(1);
        Assert.Equal([3f], weights.Rows.Where(weight => weight != 0));
    }

    [Fact]
    public void Weights_move_by_a_share_of_the_way_and_what_is_forbidden_stays()
    {
        ChainWeights weights = Of([2, 4]) with { Transitions = [float.NegativeInfinity, 1] };

        weights.MoveTowards(Of([4, 0]) with { Transitions = [float.NegativeInfinity, 3] }, 0.25f);

        Assert.Equal([2.5f, 3], weights.Rows);
        Assert.Equal([float.NegativeInfinity, 1.5f], weights.Transitions);
    }

    [Fact]
    public void A_copy_has_memory_of_its_own()
    {
        ChainWeights weights = Of([1]);
        ChainWeights copy = weights.Copy();
        weights.Rows[0] = 2;

        Assert.Equal([1f], copy.Rows);
    }

    private static ChainWeights Of(float[] rows) => new(rows, [], []);
}
