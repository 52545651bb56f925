using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Fact]
    public void Spans_are_sorted_into_ten_ranges()
    {
        Calibration calibration = Calibration.Of([(0.1, true), (0.95, true), (1, false), (0, false)]);

        Assert.Equal(10, calibration.Bins.Length);
        Assert.Equal(new CalibrationBin(0, 0.1, 1, 0, 0), calibration.Bins[0]);
        Assert.Equal(new CalibrationBin(0.1, 0.2, 1, 0.1, 1), calibration.Bins[1]);
        Assert.Equal(new CalibrationBin(0.9, 1, 2, 0.975, 0.5), calibration.Bins[9]);
        Assert.Equal(default, calibration.Bins[5] with { Low = 0, High = 0 });
    }

    // (1 * |0.1 - 1| + 1 * |0 - 0| + 2 * |0.975 - 0.5|) / 4
    [Fact]
    public void The_expected_error_weighs_each_range_by_its_spans() =>
        Assert.Equal(0.4625, Calibration.Of([(0.1, true), (0.95, true), (1, false), (0, false)]).ExpectedError, tolerance: 1e-12);

    [Fact]
    public void Without_spans_there_is_no_error() => Assert.Equal(0, Calibration.Of([]).ExpectedError);
}
