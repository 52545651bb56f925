namespace EntityExtract.Timings;

/// <summary>What a batch of documents costs: how two workers compare with one, what a long stream keeps in memory, how soon it ends.</summary>
internal static class BatchTimings
{
    public static void Measure() =>
        Report.Write([.. BatchThroughput.Measure(), .. BatchMemory.Measure(), .. BatchCancellation.Measure()]);
}
