using System.Diagnostics.Metrics;

namespace EntityExtract.Extensions;

/// <summary>The instruments of the meter <see cref="MeterName"/>. Thread-safe.</summary>
internal sealed class ExtractionMetrics
{
    public const string MeterName = "EntityExtract";
    public const string EntityTypeTag = "entity.type";
    public const string ErrorTypeTag = "error.type";

    // Seconds. A headline takes some 10 microseconds and a megabyte some 100 milliseconds; the usual boundaries of a histogram
    // of seconds begin at 5 milliseconds and would show nothing.
    private static readonly double[] Boundaries =
        [0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

    private static readonly KeyValuePair<string, object?>[] TypeTags =
        [.. EntityTypes.All.OrderBy(static type => (int)type).Select(static type => new KeyValuePair<string, object?>(EntityTypeTag, type.ToTag()))];

    private readonly Counter<long> _documents;
    private readonly Counter<long> _characters;
    private readonly Counter<long> _entities;
    private readonly Counter<long> _failures;
    private readonly Histogram<double> _duration;

    public ExtractionMetrics(IMeterFactory meters)
    {
        Meter meter = meters.Create(MeterName);
        _documents = meter.CreateCounter<long>("entity_extract.documents", "{document}", "Texts whose entities were found.");
        _characters = meter.CreateCounter<long>("entity_extract.characters", "{code_unit}", "UTF-16 code units of these texts.");
        _entities = meter.CreateCounter<long>("entity_extract.entities", "{entity}", "Entities found, by type.");
        _failures = meter.CreateCounter<long>("entity_extract.failures", "{document}", "Texts that threw an exception, by its type.");
        _duration = meter.CreateHistogram(
            "entity_extract.duration",
            "s",
            "How long finding the entities of one text took.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = Boundaries });
    }

    public void Succeeded(ExtractedDocument document, TimeSpan duration)
    {
        _documents.Add(1);
        _characters.Add(document.Text.Length);
        _duration.Record(duration.TotalSeconds);
        if (!_entities.Enabled) return;

        Span<int> counts = stackalloc int[TypeTags.Length];
        counts.Clear();
        foreach (Entity entity in document.Entities) counts[(int)entity.Type]++;
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0) _entities.Add(counts[i], TypeTags[i]);
        }
    }

    public void Failed(string errorType) => _failures.Add(1, new KeyValuePair<string, object?>(ErrorTypeTag, errorType));
}
