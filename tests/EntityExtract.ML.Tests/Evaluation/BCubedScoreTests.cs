using CsCheck;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

public sealed class BCubedScoreTests
{
    [Fact]
    public void The_example_of_bagga_and_baldwin_has_their_scores()
    {
        int[][] gold = [[1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11, 12]];
        int[][] found = [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]];

        var score = BCubedScore.Of(gold, found);

        Assert.Equal(16.0 / 21, score.Precision, 12);
        Assert.Equal(1, score.Recall, 12);
    }

    [Fact]
    public void A_mention_that_is_not_marked_costs_precision_and_one_not_found_costs_recall()
    {
        int[][] gold = [[1, 2]];
        int[][] found = [[1, 3]];

        var score = BCubedScore.Of(gold, found);

        Assert.Equal(0.25, score.Precision);
        Assert.Equal(0.25, score.Recall);
        Assert.Equal(0.25, score.F1);
    }

    [Fact]
    public void Nothing_scores_zero() => Assert.Equal(0, default(BCubedScore).F1);

    [Fact]
    public void A_mention_in_two_groups_is_refused()
    {
        int[][] twice = [[1], [1]];
        Assert.Contains("'1'", Assert.Throws<ArgumentException>(() => BCubedScore.Of(twice, [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_groups_agree_wholly_with_themselves() =>
        Gen.Int[0, 5].Array[1, 30].Sample(numbers =>
        {
            List<int[]> groups = [.. Enumerable.Range(0, numbers.Length).GroupBy(i => numbers[i]).Select(group => group.ToArray())];
            Assert.Equal(1, BCubedScore.Of(groups, groups).F1, 12);
        });
}
