using System.Diagnostics;
using EntityExtract.Batches;
using EntityExtract.Tokenization;

namespace EntityExtract.Timings;

/// <summary>
/// The tokens that a batch with one worker gets through in a second, one with two, and a plain loop, with the same documents: articles,
/// and headlines, where handing over costs most. They take turns, so that a machine which slows down slows all.
/// </summary>
internal static class BatchThroughput
{
    private const int Rounds = 11;

    // A round takes about a third of a second with one worker.
    private const int Characters = 2_000_000;

    // Long enough for the JIT to have compiled everything a second time, with what it learnt from the first.
    private const int WarmUps = 8;

    public static IEnumerable<Measurement> Measure() => [.. Measure("articles", Sample.Article), .. Measure("headlines", Sample.Headline)];

    private static IEnumerable<Measurement> Measure(string name, string text)
    {
        int documents = Characters / text.Length;
        int tokens = documents * ArabicTokenizer.Tagging.Tokenize(text).Count;
        string[] texts = [.. Enumerable.Repeat(text, documents)];
        for (int i = 0; i < WarmUps; i++) SecondsInBatch(texts, workers: 2);
        var loop = new double[Rounds];
        var single = new double[Rounds];
        var twin = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            loop[round] = tokens / SecondsInLoop(texts);
            single[round] = tokens / SecondsInBatch(texts, workers: 1);
            twin[round] = tokens / SecondsInBatch(texts, workers: 2);
        }

        return
        [
            new Measurement($"Loop over {name}", loop, "N0", "tokens/s"),
            new Measurement($"Batch of {name}, one worker", single, "N0", "tokens/s"),
            new Measurement($"Batch of {name}, two workers", twin, "N0", "tokens/s"),
            new Measurement($"Batch of {name}, two workers to one", [.. twin.Zip(single, static (two, one) => two / one)], "F2", "times"),
            new Measurement($"Batch of {name}, two workers to a loop", [.. twin.Zip(loop, static (two, one) => two / one)], "F2", "times"),
        ];
    }

    private static double SecondsInLoop(string[] texts)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (string text in texts) Check(EntityExtractor.Default.Extract(text));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double SecondsInBatch(string[] texts, int workers)
    {
        var options = new BatchOptions { DegreeOfParallelism = workers };
        long start = Stopwatch.GetTimestamp();
        foreach (BatchResult<string> result in EntityExtractor.Default.Extract(texts, static text => text, options)) Check(result.Document);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Check(ExtractedDocument document)
    {
        if (document.Entities.IsEmpty) throw new InvalidOperationException("A text came without entities.");
    }
}
