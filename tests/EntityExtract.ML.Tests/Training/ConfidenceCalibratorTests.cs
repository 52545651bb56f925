using EntityExtract.ML.Training;
using EntityExtract.Tagging;
using Microsoft.ML;

namespace EntityExtract.ML.Tests.Training;

public sealed class ConfidenceCalibratorTests
{
    // Of the spans that a model gives 99% only nine in ten are right, and of those with 90% three in four.
    [Fact]
    public void It_takes_back_what_a_model_is_too_sure_of()
    {
        ConfidenceScale scale = ConfidenceCalibrator.Fit(
            new MLContext(1), [.. Spans(0.99, right: 900, wrong: 100), .. Spans(0.9, right: 750, wrong: 250)]);

        Assert.Equal(0.9, scale.Of(0.99), tolerance: 0.01);
        Assert.Equal(0.75, scale.Of(0.9), tolerance: 0.01);
    }

    [Fact]
    public void From_spans_that_are_all_right_it_learns_nothing() =>
        Assert.Equal(ConfidenceScale.Identity, ConfidenceCalibrator.Fit(new MLContext(1), [.. Spans(0.9, right: 100, wrong: 0)]));

    [Fact]
    public void A_model_that_is_surer_the_more_it_errs_is_left_as_it_is() => Assert.Equal(
        ConfidenceScale.Identity,
        ConfidenceCalibrator.Fit(new MLContext(1), [.. Spans(0.9, right: 100, wrong: 300), .. Spans(0.6, right: 300, wrong: 100)]));

    private static IEnumerable<(double Probability, bool IsRight)> Spans(double probability, int right, int wrong) =>
        Enumerable.Repeat((probability, true), right).Concat(Enumerable.Repeat((probability, false), wrong));
}
