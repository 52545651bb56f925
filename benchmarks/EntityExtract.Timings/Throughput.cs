using System.Diagnostics;
using EntityExtract.Tokenization;

namespace EntityExtract.Timings;

/// <summary>
/// The tokens that one thread gets through in a second, over the same article again and again, and that two threads get
/// through with the same extractor. The two take turns, so that a machine which slows down slows both.
/// </summary>
internal static class Throughput
{
    private const int Rounds = 15;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(0.5);

    // Long enough for the JIT to have compiled everything a second time, with what it learnt from the first.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static void Measure()
    {
        TokensPerSecond(threads: 2, WarmUp);
        var single = new double[Rounds];
        var twin = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            single[round] = TokensPerSecond(threads: 1, RoundLength);
            twin[round] = TokensPerSecond(threads: 2, RoundLength);
        }

        Report.Write(
            new Measurement("Extraction, one thread", single, "N0", "tokens/s"),
            new Measurement("Extraction, two threads", twin, "N0", "tokens/s"),
            new Measurement("Two threads to one", [.. twin.Zip(single, (two, one) => two / one)], "F2", "times"));
    }

    private static double TokensPerSecond(int threads, TimeSpan length)
    {
        int tokens = ArabicTokenizer.Tagging.Tokenize(Sample.Article).Count;
        int articles = 0;
        long start = Stopwatch.GetTimestamp();
        Thread[] running = [.. Enumerable.Range(0, threads).Select(_ => new Thread(ExtractForAWhile))];
        foreach (Thread thread in running) thread.Start();
        foreach (Thread thread in running) thread.Join();
        return articles * (double)tokens / Stopwatch.GetElapsedTime(start).TotalSeconds;

        void ExtractForAWhile()
        {
            int own = 0;
            for (; Stopwatch.GetElapsedTime(start) < length; own++) EntityExtractor.Default.Extract(Sample.Article);
            Interlocked.Add(ref articles, own);
        }
    }
}
