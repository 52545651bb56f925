using System.Diagnostics;
using EntityExtract.Gazetteers;
using EntityExtract.Tokenization;

namespace EntityExtract.Timings;

/// <summary>
/// What a dictionary of 10, 10,000 and 1,000,000 names costs: the time to load it, the managed memory that it keeps, and the
/// time of an extraction with it, divided by that without it. Extractions with and without take turns.
/// </summary>
internal static class DictionaryTimings
{
    private const int Loads = 5;
    private const int Rounds = 15;
    private const double Megabyte = 1_000_000;
    private static readonly int[] Counts = [10, 10_000, 1_000_000];
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(0.25);

    // Long enough for the JIT to have compiled everything a second time, with what it learnt from the first.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static void Measure() => Report.Write([.. Counts.SelectMany(MeasureOne)]);

    private static IEnumerable<Measurement> MeasureOne(int count)
    {
        byte[] file = SyntheticNames.Write(count, [.. Words(Sample.Article)]);
        Load(file);
        var milliseconds = new double[Loads];
        var megabytes = new double[Loads];
        var dictionaries = new EntityDictionary[Loads];
        for (int i = 0; i < Loads; i++)
        {
            // All are kept, so that what goes away between the two looks at the memory is none of them.
            long before = GC.GetTotalMemory(forceFullCollection: true);
            long start = Stopwatch.GetTimestamp();
            dictionaries[i] = Load(file);
            milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            megabytes[i] = (GC.GetTotalMemory(forceFullCollection: true) - before) / Megabyte;
        }

        var with = EntityExtractor.Create(new EntityExtractorOptions { Dictionaries = [dictionaries[0]] });
        GC.KeepAlive(dictionaries);
        EntityExtractor without = EntityExtractor.Default;
        SecondsPerArticle(with, WarmUp);
        SecondsPerArticle(without, WarmUp);
        var ratios = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
            ratios[round] = SecondsPerArticle(with, RoundLength) / SecondsPerArticle(without, RoundLength);

        string names = $"{count:N0} names";
        return
        [
            new Measurement($"{names}: loading", milliseconds, "N1", "ms"),
            new Measurement($"{names}: memory kept", megabytes, "N3", "MB"),
            new Measurement($"{names}: extraction with them to without", ratios, "F2", "times"),
        ];
    }

    private static EntityDictionary Load(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return EntityDictionary.Load(stream, "names.tsv", new DictionaryOptions());
    }

    private static double SecondsPerArticle(EntityExtractor extractor, TimeSpan length)
    {
        int articles = 0;
        long start = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(start) < length; articles++) extractor.Extract(Sample.Article);
        return Stopwatch.GetElapsedTime(start).TotalSeconds / articles;
    }

    private static IEnumerable<string> Words(string text) =>
        ArabicTokenizer.Tagging.Tokenize(text)
            .Where(static token => token.Kind == TokenKind.Word)
            .Select(token => text.Substring(token.Original.Start, token.Original.Length));
}
