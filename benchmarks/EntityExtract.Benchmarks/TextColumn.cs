using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace EntityExtract.Benchmarks;

/// <summary>A figure that sets what a benchmark takes in relation to its text; for benchmarks that have one.</summary>
internal sealed class TextColumn(
    string unit, string format, string legend, Func<BenchmarkReport, BenchmarkText, double?> figure) : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    public static TextColumn Megabytes { get; } = new(
        "MB/s", "N1", "Megabytes (1,000,000 bytes) of the text in UTF-8 per second",
        (report, text) => text.Utf8Length / 1e6 / Seconds(report));

    public static TextColumn Tokens { get; } = new(
        "Tokens/s", "N0", "Tokens of the text per second, as EntityExtract counts them",
        (report, text) => text.TokenCount / Seconds(report));

    public static TextColumn BytesPerToken { get; } = new(
        "B/token", "N1", "Allocated managed memory in bytes, divided by the tokens of the text",
        (report, text) => (double?)report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / text.TokenCount);

    public string Id => nameof(TextColumn) + unit;

    public string ColumnName => unit;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => int.MaxValue;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmarkCase => TextOf(benchmarkCase) != null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase] is { ResultStatistics: not null } report && TextOf(benchmarkCase) is { } text
            ? figure(report, text)?.ToString(format, CultureInfo.InvariantCulture) ?? "NA"
            : "NA";

    private static BenchmarkText? TextOf(BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters[nameof(ExtractionBenchmarks.Text)] as BenchmarkText;

    private static double? Seconds(BenchmarkReport report) => report.ResultStatistics?.Mean / NanosecondsPerSecond;
}
