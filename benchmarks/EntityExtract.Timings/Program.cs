using EntityExtract.Timings;

switch (args)
{
    case ["throughput"]:
        Throughput.Measure();
        return 0;
    case ["growth"]:
        Growth.Measure();
        return 0;
    case ["dictionary"]:
        DictionaryTimings.Measure();
        return 0;
    case ["patterns"]:
        PatternTimings.Measure();
        return 0;
    case ["batch"]:
        BatchTimings.Measure();
        return 0;
    case [BatchMemory.OneStream]:
        return BatchMemory.ExtractOne();
    case [Growth.OneString, string unit, string length]:
        return Growth.ExtractOne(unit, length);
    default:
        Console.Error.WriteLine(
            "Give 'throughput' (tokens per second), 'growth' (long strings), 'dictionary' (names of the user's), 'patterns' or 'batch' (many documents).");
        return 2;
}
