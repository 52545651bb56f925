using System.Diagnostics;
using EntityExtract.Batches;
using EntityExtract.Tokenization;

namespace EntityExtract.Timings;

/// <summary>
/// The tokens that a batch with one worker gets through in a second, and one with two, with the same documents. The two take
/// turns, so that a machine which slows down slows both.
/// </summary>
internal static class BatchThroughput
{
    private const int Rounds = 15;

    // A round takes about half a second with one worker.
    private const int Documents = 1_500;

    // Long enough for the JIT to have compiled everything a second time, with what it learnt from the first.
    private const int WarmUps = 8;

    public static IEnumerable<Measurement> Measure()
    {
        int tokens = Documents * ArabicTokenizer.Tagging.Tokenize(Sample.Article).Count;
        for (int i = 0; i < WarmUps; i++) SecondsWith(workers: 2);
        var single = new double[Rounds];
        var twin = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            single[round] = tokens / SecondsWith(workers: 1);
            twin[round] = tokens / SecondsWith(workers: 2);
        }

        return
        [
            new Measurement("Batch, one worker", single, "N0", "tokens/s"),
            new Measurement("Batch, two workers", twin, "N0", "tokens/s"),
            new Measurement("Batch, two workers to one", [.. twin.Zip(single, static (two, one) => two / one)], "F2", "times"),
        ];
    }

    private static double SecondsWith(int workers)
    {
        var options = new BatchOptions { DegreeOfParallelism = workers };
        long start = Stopwatch.GetTimestamp();
        int results = EntityExtractor.Default
            .Extract(Enumerable.Repeat(Sample.Article, Documents), static text => text, options)
            .Count(static result => result.Document.Entities.Length > 0);
        return results == Documents
            ? Stopwatch.GetElapsedTime(start).TotalSeconds
            : throw new InvalidOperationException("An article came without entities.");
    }
}
