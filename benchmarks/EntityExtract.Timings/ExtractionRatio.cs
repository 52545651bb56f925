using System.Diagnostics;

namespace EntityExtract.Timings;

/// <summary>The time of an extraction with one extractor, divided by that with the default one. The two take turns.</summary>
internal static class ExtractionRatio
{
    private const int Rounds = 15;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(0.25);

    // Long enough for the JIT to have compiled everything a second time, with what it learnt from the first.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static double[] ToDefault(EntityExtractor extractor)
    {
        SecondsPerArticle(extractor, WarmUp);
        SecondsPerArticle(EntityExtractor.Default, WarmUp);
        var ratios = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
            ratios[round] = SecondsPerArticle(extractor, RoundLength) / SecondsPerArticle(EntityExtractor.Default, RoundLength);
        return ratios;
    }

    private static double SecondsPerArticle(EntityExtractor extractor, TimeSpan length)
    {
        int articles = 0;
        long start = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(start) < length; articles++) extractor.Extract(Sample.Article);
        return Stopwatch.GetElapsedTime(start).TotalSeconds / articles;
    }
}
