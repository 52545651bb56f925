using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class ConfidenceScaleTests
{
    private static readonly Gen<ConfidenceScale> AnyScale =
        Gen.Select(Gen.Float[0.01f, 10], Gen.Float[-10, 10], static (slope, offset) => new ConfidenceScale(slope, offset));

    [Fact]
    public void Identity_takes_the_model_at_its_word() =>
        Gen.Double[0, 1].Sample(probability => Assert.Equal(probability, ConfidenceScale.Identity.Of(probability), tolerance: 2e-6));

    [Fact]
    public void Of_two_spans_the_surer_one_stays_the_surer_one() =>
        Gen.Select(AnyScale, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((scale, one, other) =>
            Assert.True(scale.Of(Math.Min(one, other)) <= scale.Of(Math.Max(one, other))));

    [Fact]
    public void A_confidence_lies_between_0_and_1() =>
        Gen.Select(AnyScale, Gen.OneOf(Gen.Double[0, 1], Gen.Const(0.0), Gen.Const(1.0))).Sample((scale, probability) =>
            Assert.InRange(scale.Of(probability), 0, 1));

    // Log-odds of 0.9 are 2.197; half of that is a probability of 0.75.
    [Fact]
    public void Log_odds_are_multiplied_by_the_slope() => Assert.Equal(0.75, new ConfidenceScale(0.5f, 0).Of(0.9), tolerance: 1e-6);
}
