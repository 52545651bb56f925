using System.Diagnostics;
using System.Globalization;
using EntityExtract.Batches;
using EntityExtract.Cli.Input;
using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>
/// A bar on the terminal while <c>extract</c> runs: documents, how much of the inputs is read, at what rate, and the time that is left.
/// </summary>
internal sealed class ExtractionProgress : IProgress<BatchProgress>
{
    // No eye sees more than that.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly ProgressTask _task;
    private readonly InputMeter _meter;
    private long _shown;

    private ExtractionProgress(ProgressTask task, InputMeter meter)
    {
        _task = task;
        _meter = meter;
    }

    /// <summary>Shows it while some work runs.</summary>
    /// <param name="streams">Where it is shown.</param>
    /// <param name="size">How many bytes there are to read; null when nobody knows.</param>
    /// <param name="meter">How many were read.</param>
    /// <param name="faults">Its sentences are written above the bar meanwhile.</param>
    /// <param name="work">The work.</param>
    public static void Run(
        StandardStreams streams, long? size, InputMeter meter, FaultLog faults, Action<IProgress<BatchProgress>> work)
    {
        IAnsiConsole console = Terminal.CreateLive(streams.Error);
        using IDisposable redirection = faults.Redirect(console.WriteLine);
        console.Progress().AutoClear(true).Columns(ColumnsFor(size)).Start(context =>
        {
            ProgressTask task = context.AddTask("starting", maxValue: Math.Max(size ?? long.MaxValue, 1));
            task.IsIndeterminate = size is null;
            work(new ExtractionProgress(task, meter));
        });
    }

    public void Report(BatchProgress value)
    {
        if (_shown != 0 && Stopwatch.GetElapsedTime(_shown) < Interval) return;

        _shown = Stopwatch.GetTimestamp();
        _task.Value = _meter.Bytes;
        _task.Description = Describe(value);
    }

    private static string Describe(BatchProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"Documents: {progress.Documents:N0}, {progress.Documents / progress.Elapsed.TotalSeconds:N0}/s");

    private static ProgressColumn[] ColumnsFor(long? size)
    {
        var documents = new TaskDescriptionColumn();
        var bar = new ProgressBarColumn();
        var rate = new TransferSpeedColumn { Base = FileSizeBase.Decimal };
        return size is null ? [documents, bar, rate] : [documents, bar, new PercentageColumn(), rate, new RemainingTimeColumn()];
    }
}
