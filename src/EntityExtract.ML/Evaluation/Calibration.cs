using System.Collections.Immutable;

namespace EntityExtract.ML.Evaluation;

/// <summary>
/// How far confidences can be taken at their word: of the spans with a confidence near 0.8, about 80% should be right. The rows
/// of a reliability diagram.
/// </summary>
public sealed record Calibration
{
    private const int BinCount = 10;

    /// <summary>Ten ranges of confidence of the same width, the lowest first.</summary>
    public required ImmutableArray<CalibrationBin> Bins { get; init; }

    /// <summary>
    /// The expected calibration error, from 0 to 1: how far precision is from confidence, averaged over the spans by their ranges
    /// (Naeini et al. 2015; Guo et al. 2017). 0 where there are no spans.
    /// </summary>
    public double ExpectedError
    {
        get
        {
            int spans = Bins.Sum(static bin => bin.Spans);
            return spans == 0 ? 0 : Bins.Sum(static bin => bin.Spans * Math.Abs(bin.Confidence - bin.Precision)) / spans;
        }
    }

    /// <summary>Sorts spans into their ranges.</summary>
    /// <param name="spans">The confidence of each predicted span, and whether it is right.</param>
    internal static Calibration Of(IEnumerable<(double Confidence, bool IsRight)> spans)
    {
        var count = new int[BinCount];
        var right = new int[BinCount];
        var confidence = new double[BinCount];
        foreach ((double value, bool isRight) in spans)
        {
            int bin = Math.Min((int)(value * BinCount), BinCount - 1);
            count[bin]++;
            confidence[bin] += value;
            if (isRight) right[bin]++;
        }

        return new Calibration
        {
            Bins =
            [
                .. Enumerable.Range(0, BinCount).Select(bin => new CalibrationBin(
                    (double)bin / BinCount,
                    (double)(bin + 1) / BinCount,
                    count[bin],
                    count[bin] == 0 ? 0 : confidence[bin] / count[bin],
                    count[bin] == 0 ? 0 : (double)right[bin] / count[bin])),
            ],
        };
    }
}
