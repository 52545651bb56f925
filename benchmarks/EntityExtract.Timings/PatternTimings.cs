using EntityExtract.Patterns;

namespace EntityExtract.Timings;

/// <summary>
/// What 10 and 1,000 patterns cost: the time of an extraction with them, divided by that without them. A tenth begins with words of the
/// article, and one in a hundred with any word.
/// </summary>
internal static class PatternTimings
{
    private static readonly int[] Counts = [10, 1_000];

    public static void Measure() => Report.Write([.. Counts.Select(static count => new Measurement(
        $"{count:N0} patterns: extraction with them to without",
        ExtractionRatio.ToDefault(EntityExtractor.Create(new EntityExtractorOptions { Patterns = [Make(count)] })),
        "F2",
        "times"))]);

    private static EntityPatterns Make(int count)
    {
        string[] words = Sample.Words;
        IEnumerable<PatternEntry> patterns = Enumerable.Range(0, count).Select(i => new PatternEntry
        {
            Type = "PERSON",
            Pattern = (i % 100) switch
            {
                0 => $"WORD absent{i} (PERSON)",
                < 11 => $"{words[i % words.Length]} WORD? [title] (PERSON)",
                _ => $"absent{i} [title]? PERSON",
            },
        });
        return EntityPatterns.Create([.. patterns, new PatternEntry { Type = "[title]", Pattern = words[0] }]);
    }
}
