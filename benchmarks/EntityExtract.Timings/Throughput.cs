using System.Diagnostics;
using EntityExtract.Tokenization;

namespace EntityExtract.Timings;

/// <summary>The tokens that one thread gets through in a second, over the same article again and again.</summary>
internal static class Throughput
{
    private const int Rounds = 15;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(0.5);

    // Long enough for the JIT to have compiled everything a second time, with what it learnt from the first.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static void Measure()
    {
        string article = Sample.Article;
        int tokens = ArabicTokenizer.Tagging.Tokenize(article).Count;
        EntityExtractor extractor = EntityExtractor.Default;

        TokensPerSecond(extractor, article, tokens, WarmUp);
        double[] rates = [.. Enumerable.Range(0, Rounds).Select(_ => TokensPerSecond(extractor, article, tokens, RoundLength))];
        Report.Write("Extraction, one thread", rates, "N0", "tokens/s");
    }

    private static double TokensPerSecond(EntityExtractor extractor, string article, int tokens, TimeSpan length)
    {
        long start = Stopwatch.GetTimestamp();
        int articles = 0;
        TimeSpan elapsed;
        do
        {
            extractor.Extract(article);
            articles++;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < length);

        return articles * (double)tokens / elapsed.TotalSeconds;
    }
}
