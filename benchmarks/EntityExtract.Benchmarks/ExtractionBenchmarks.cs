using BenchmarkDotNet.Attributes;

namespace EntityExtract.Benchmarks;

/// <summary>From a string to entities, on one thread, with the model inside the package.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly EntityExtractor _extractor = EntityExtractor.Default;

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.Headline, BenchmarkText.Article, BenchmarkText.Megabyte];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = BenchmarkText.Headline;

    [Benchmark]
    public ExtractedDocument Extract() => _extractor.Extract(Text.Value);
}
