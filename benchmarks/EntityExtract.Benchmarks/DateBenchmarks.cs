using BenchmarkDotNet.Attributes;
using EntityExtract.Dates;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Benchmarks;

/// <summary>
/// From a string to dates with their values, on one thread. The baseline is the extractor with its model, which a caller
/// would run anyway.
/// </summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private static readonly DateOnly Reference = new(2024, 9, 6);

    private readonly EntityExtractor _extractor = EntityExtractor.Default;
    private readonly NormalizationBuffer _buffer = new();
    private readonly List<RecognizedDate> _dates = [];
    private Token[] _tokens = [];

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.Headline, BenchmarkText.Article, BenchmarkText.Megabyte];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = BenchmarkText.Headline;

    [GlobalSetup]
    public void SetUp() => _tokens = [.. ArabicTokenizer.Tagging.Tokenize(Text.Value)];

    [Benchmark(Baseline = true, Description = "Extract")]
    public ExtractedDocument Extract() => _extractor.Extract(Text.Value);

    /// <summary>Normalises, tokenises and recognises.</summary>
    [Benchmark(Description = "Recognize dates")]
    public IReadOnlyList<RecognizedDate> Recognize() => DateRecognizer.Default.Recognize(Text.Value, Reference);

    /// <summary>What it adds to an extractor, which has normalised and tokenised already.</summary>
    [Benchmark(Description = "Grammar alone")]
    public int Grammar()
    {
        _dates.Clear();
        DateRecognizer.Recognize(ArabicNormalizer.Tagging.Normalize(Text.Value, _buffer), _tokens, Reference, _dates);
        return _dates.Count;
    }
}
