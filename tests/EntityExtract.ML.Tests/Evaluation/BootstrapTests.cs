using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

public sealed class BootstrapTests
{
    private static readonly LabelledEntity Person = new(EntityType.Person, 0, 3);

    [Fact]
    public void Equal_seeds_give_equal_intervals() => Assert.Equal(Interval(40, 10, new()), Interval(40, 10, new()));

    [Fact]
    public void Another_seed_gives_another_draw() =>
        Assert.NotEqual(Interval(40, 10, new()), Interval(40, 10, new() { Seed = 2 }));

    [Fact]
    public void The_numbers_of_the_default_seed_stay()
    {
        // Published intervals must be had again: a change of generator or of the order of draws shows here.
        ScoreInterval interval = Interval(40, 10, new());

        Assert.Equal(LowOfDefaultSeed, interval.Low, precision: 10);
        Assert.Equal(HighOfDefaultSeed, interval.High, precision: 10);
    }

    [Fact]
    public void Documents_that_all_score_alike_leave_no_doubt() =>
        Assert.Equal(new ScoreInterval(1, 1), Interval(40, 0, new()));

    [Fact]
    public void More_confidence_asks_for_a_wider_interval()
    {
        ScoreInterval narrow = Interval(40, 10, new() { Confidence = 0.5 });
        ScoreInterval wide = Interval(40, 10, new() { Confidence = 0.99 });

        Assert.True(wide.Low < narrow.Low && narrow.High < wide.High);
    }

    [Fact]
    public void The_interval_is_near_the_one_that_theory_gives()
    {
        // With one span a document, recall is a share of n: its error is about sqrt(p (1 - p) / n), and F1 = 2p / (p + 1).
        ScoreInterval interval = Interval(320, 80, new() { Resamples = 4000 });

        double error = 1.96 * Math.Sqrt(0.8 * 0.2 / 400);
        Assert.Equal(2 * (0.8 - error) / (1.8 - error), interval.Low, tolerance: 0.005);
        Assert.Equal(2 * (0.8 + error) / (1.8 + error), interval.High, tolerance: 0.005);
    }

    [Theory]
    [InlineData(0, 0.95)]
    [InlineData(10, 0.0)]
    [InlineData(10, 1.0)]
    [InlineData(10, double.NaN)]
    public void Options_out_of_range_are_refused(int resamples, double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Interval(1, 1, new() { Resamples = resamples, Confidence = confidence }));

    private const double LowOfDefaultSeed = 68.0 / 84; // 34 of 50 found
    private const double HighOfDefaultSeed = 90.0 / 95; // 45 of 50 found

    private static ScoreInterval Interval(int found, int missed, BootstrapOptions options)
    {
        var evaluator = new SpanEvaluator();
        for (int i = 0; i < found; i++) evaluator.Add("s", [Person], [Person]);
        for (int i = 0; i < missed; i++) evaluator.Add("s", [Person], Array.Empty<LabelledEntity>());
        return evaluator.ToReport(options).All.Overall.F1Interval;
    }
}
