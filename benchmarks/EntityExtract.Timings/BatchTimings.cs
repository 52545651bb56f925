using System.Diagnostics;
using System.Text;
using EntityExtract.Batches;

namespace EntityExtract.Timings;

/// <summary>
/// What batches promise: two workers against one, memory over a gigabyte of text that never exists as a whole, and how long a
/// batch takes to end after it was cancelled in the middle of large documents.
/// </summary>
internal static class BatchTimings
{
    private const int Rounds = 11;
    private const int DocumentsOfRound = 300;
    private const int WarmUpRounds = 3;
    private const long StreamBytes = 1_000_000_000;
    private const int Tenth = 10;
    private const int Cancellations = 50;
    private const int ArticlesOfLargeDocument = 300;
    private const double Megabyte = 1e6;

    public static void Measure()
    {
        for (int round = 0; round < WarmUpRounds; round++) SecondsFor(workers: 2);
        var single = new double[Rounds];
        var twin = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            single[round] = SecondsFor(workers: 1);
            twin[round] = SecondsFor(workers: 2);
        }

        (double first, double later) = LargestWorkingSets();
        double[] cancellations = [.. Enumerable.Range(0, Cancellations).Select(MillisecondsToCancel)];

        Report.Write(
            new Measurement("Two workers to one", [.. single.Zip(twin, static (one, two) => one / two)], "F2", "times"),
            new Measurement("Working set in the first tenth of 1 GB, largest", [first], "F0", "MB"),
            new Measurement("Working set later, largest", [later], "F0", "MB"),
            new Measurement("From Cancel to the exception", cancellations, "F1", "ms"));
    }

    private static double SecondsFor(int workers)
    {
        long start = Stopwatch.GetTimestamp();
        Count(Enumerable.Repeat(Sample.Article, DocumentsOfRound), new BatchOptions { DegreeOfParallelism = workers });
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    // Each document is a string of its own, as it would be from a file.
    private static (double FirstTenth, double Later) LargestWorkingSets()
    {
        long count = StreamBytes / Encoding.UTF8.GetByteCount(Sample.Article);
        long first = 0, later = 0, done = 0;
        foreach (BatchResult<string> result in EntityExtractor.Default.Extract(Articles(), static text => text, new BatchOptions()))
        {
            GC.KeepAlive(result.Document);
            if (++done % 100 != 0) continue;
            ref long largest = ref done < count / Tenth ? ref first : ref later;
            largest = Math.Max(largest, Environment.WorkingSet);
        }

        return (first / Megabyte, later / Megabyte);

        IEnumerable<string> Articles()
        {
            for (long i = 0; i < count; i++) yield return new string(Sample.Article);
        }
    }

    private static double MillisecondsToCancel(int round)
    {
        string large = string.Concat(Enumerable.Repeat(Sample.Article, ArticlesOfLargeDocument));
        using var cancellation = new CancellationTokenSource();
        long cancelled = 0;
        var canceller = new Thread(() =>
        {
            Thread.Sleep(20 + (7 * round % 200)); // in the middle of another part of the work each time
            cancelled = Stopwatch.GetTimestamp();
            cancellation.Cancel();
        });
        canceller.Start();
        try
        {
            Count(Enumerable.Repeat(large, int.MaxValue), new BatchOptions(), cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            double elapsed = Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds;
            canceller.Join();
            return elapsed;
        }

        throw new InvalidOperationException("A batch without an end ended.");
    }

    private static void Count(
        IEnumerable<string> documents, BatchOptions options, CancellationToken cancellationToken = default)
    {
        foreach (BatchResult<string> result in EntityExtractor.Default.Extract(documents, static text => text, options, cancellationToken))
            GC.KeepAlive(result.Document);
    }
}
