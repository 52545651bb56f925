using System.Diagnostics;
using EntityExtract.Gazetteers;

namespace EntityExtract.Timings;

/// <summary>
/// What a dictionary of 10, 10,000 and 1,000,000 names costs: the time to load it, the managed memory that it keeps, and the
/// time of an extraction with it, divided by that without it.
/// </summary>
internal static class DictionaryTimings
{
    private const int Loads = 5;
    private const double Megabyte = 1_000_000;
    private static readonly int[] Counts = [10, 10_000, 1_000_000];

    public static void Measure() => Report.Write([.. Counts.SelectMany(MeasureOne)]);

    private static IEnumerable<Measurement> MeasureOne(int count)
    {
        byte[] file = SyntheticNames.Write(count, Sample.Words);
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
        string names = $"{count:N0} names";
        return
        [
            new Measurement($"{names}: loading", milliseconds, "N1", "ms"),
            new Measurement($"{names}: memory kept", megabytes, "N3", "MB"),
            new Measurement($"{names}: extraction with them to without", ExtractionRatio.ToDefault(with), "F2", "times"),
        ];
    }

    private static EntityDictionary Load(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return EntityDictionary.Load(stream, "names.tsv", new DictionaryOptions());
    }
}
