using BenchmarkDotNet.Attributes;
using EntityExtract.Dates;
using EntityExtract.Models;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Benchmarks;

/// <summary>
/// From a string to dates with their values, on one thread. The baseline is the model alone, without the grammar: what a
/// caller of the extractor would run anyway.
/// </summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private static readonly DateOnly Reference = new(2024, 9, 6);

    private readonly EntityExtractor _extractor = EntityExtractor.Default;
    private readonly TokenAnalyzer _analyzer;
    private readonly Tagger _tagger;
    private readonly TaggingWorkspace _workspace;
    private readonly NormalizationBuffer _buffer = new();
    private readonly List<TaggedSpan> _spans = [];
    private readonly List<DateReading> _dates = [];
    private Token[] _tokens = [];

    public DateBenchmarks()
    {
        TaggerModel model = ModelReader.Read(ModelFiles.Embedded);
        _analyzer = new TokenAnalyzer(model.Lexicons);
        _tagger = new Tagger(model);
        _workspace = new TaggingWorkspace(model.Transitions);
    }

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.Headline, BenchmarkText.Article, BenchmarkText.Megabyte];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = BenchmarkText.Headline;

    [GlobalSetup]
    public void SetUp() => _tokens = [.. ArabicTokenizer.Tagging.Tokenize(Text.Value)];

    [Benchmark(Baseline = true, Description = "Model alone")]
    public int Model()
    {
        _spans.Clear();
        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(Text.Value, _workspace.Normalization);
        _tagger.Tag(_analyzer.Analyze(normalized, _workspace), _workspace, _spans);
        return _spans.Count;
    }

    [Benchmark(Description = "Extract")]
    public ExtractedDocument Extract() => _extractor.Extract(Text.Value);

    /// <summary>Normalises, tokenises and recognises.</summary>
    [Benchmark(Description = "Recognize dates")]
    public IReadOnlyList<RecognizedDate> Recognize() => DateRecognizer.Default.Recognize(Text.Value, Reference);

    /// <summary>What it adds to an extractor, which has normalised and tokenised already.</summary>
    [Benchmark(Description = "Grammar alone")]
    public int Grammar()
    {
        _dates.Clear();
        DateRecognizer.Read(ArabicNormalizer.Tagging.Normalize(Text.Value, _buffer), _tokens, Reference, _dates);
        return _dates.Count;
    }
}
