using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EntityExtract.Benchmarks;

/// <summary>How much of its text a benchmark gets through in a second, from the mean time.</summary>
internal sealed class RateColumn(string unit, string format, string legend, Func<BenchmarkText, double> amount) : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    public static RateColumn Megabytes { get; } =
        new("MB/s", "N1", "Megabytes (1,000,000 bytes) of the text in UTF-8 per second", text => text.Utf8Length / 1e6);

    public static RateColumn Tokens { get; } =
        new("Tokens/s", "N0", "Tokens of the text per second, as EntityExtract counts them", text => text.TokenCount);

    public string Id => nameof(RateColumn) + unit;

    public string ColumnName => unit;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => int.MaxValue;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "NA";

        var text = (BenchmarkText)benchmarkCase.Parameters[nameof(TokenizerBenchmarks.Text)];
        double rate = amount(text) / statistics.Mean * NanosecondsPerSecond;
        return rate.ToString(format, CultureInfo.InvariantCulture);
    }
}
