using System.Diagnostics;
using System.Text;
using EntityExtract.Batches;

namespace EntityExtract.Timings;

/// <summary>
/// How soon a batch ends when it is cancelled somewhere inside documents of ten megabytes, and when it waits for a source
/// that does not hear of it: the time from Cancel until the enumeration throws.
/// </summary>
internal static class BatchCancellation
{
    private const int Tries = 200;
    private const int ArticlesInDocument = 2_500;
    private const int LongestMilliseconds = 60;

    public static IEnumerable<Measurement> Measure()
    {
        string text = new StringBuilder().Insert(0, Sample.Article, ArticlesInDocument).ToString();
        IAsyncEnumerable<string> large = Enumerable.Repeat(text, int.MaxValue).ToAsyncEnumerable();
        double[] working = Cancel(_ => large);
        double[] blocked = Cancel(Blocked);
        return
        [
            new Measurement("Batch, cancelled in documents of 10 MB", working, "F1", "ms"),
            new Measurement("Batch, cancelled while its source blocks", blocked, "F1", "ms"),
        ];
    }

    private static double[] Cancel(Func<Task, IAsyncEnumerable<string>> documents)
    {
        var random = new Random(Tries);
        var milliseconds = new double[Tries];
        for (int i = 0; i < Tries; i++)
        {
            using var stop = new CancellationTokenSource();
            var over = new TaskCompletionSource();
            Task<long> ended = Task.Run(() => EndOf(documents(over.Task), stop.Token));
            Thread.Sleep(random.Next(LongestMilliseconds));
            long start = Stopwatch.GetTimestamp();
            stop.Cancel();
            milliseconds[i] = Stopwatch.GetElapsedTime(start, ended.GetAwaiter().GetResult()).TotalMilliseconds;
            over.SetResult();
        }

        return milliseconds;
    }

    private static async Task<long> EndOf(IAsyncEnumerable<string> documents, CancellationToken stop)
    {
        try
        {
            await foreach (BatchResult<string> result in EntityExtractor.Default.ExtractAsync(documents, static text => text, new BatchOptions(), stop))
                GC.KeepAlive(result);
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetTimestamp();
        }

        throw new InvalidOperationException("The documents ended.");
    }

    // It holds its thread, as reading from a terminal does.
    private static async IAsyncEnumerable<string> Blocked(Task over)
    {
        await Task.Yield();
        over.Wait();
        yield break;
    }
}
