using BenchmarkDotNet.Attributes;
using EntityExtract.ML.Training;
using EntityExtract.Models;
using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtract.Benchmarks;

/// <summary>
/// From a string to entities, on one thread, with the model inside the package. Beside it stands one step of that way, the
/// scores of all tokens from features made beforehand: by the compiled model, and by the ML.NET model that it was compiled
/// from, in the two ways that ML.NET offers.
/// </summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly EntityExtractor _extractor = EntityExtractor.Default;
    private readonly float[] _scores = new float[FeatureWeights.RowLength];
    private TaggerModel _compiled = null!;
    private int[][] _features = [];
    private TokenRow[] _rows = [];
    private PredictionEngine<TokenRow, TokenScores> _engine = null!;
    private TokenScores _prediction = new();
    private ITransformer _transformer = null!;
    private IDataView _data = null!;

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.Headline, BenchmarkText.Article, BenchmarkText.Megabyte];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = BenchmarkText.Headline;

    [GlobalSetup]
    public void SetUp()
    {
        _compiled = ModelReader.Read(ModelFiles.Embedded);
        _features = TokenFeatures.Of(Text.Value, _compiled);
        _rows = [.. _features.Select(TokenFeatures.RowOf)];

        var mlContext = new MLContext();
        using Stream model = typeof(ExtractionBenchmarks).Assembly.GetManifestResourceStream("model.zip")!;
        _transformer = mlContext.Model.Load(model, out DataViewSchema schema);
        _engine = mlContext.Model.CreatePredictionEngine<TokenRow, TokenScores>(_transformer, schema);
        _data = mlContext.Data.LoadFromEnumerable(_rows, schema);
    }

    [GlobalCleanup]
    public void CleanUp() => _engine.Dispose();

    [Benchmark(Baseline = true, Description = "Extract")]
    public ExtractedDocument Extract() => _extractor.Extract(Text.Value);

    [Benchmark(Description = "Compiled, scores alone")]
    public float Score()
    {
        float sum = 0;
        foreach (int[] features in _features)
        {
            _compiled.Weights.Score(features, _scores);
            sum += _scores[BioLabel.Outside];
        }

        return sum;
    }

    /// <summary>One token after the other, into an object that is used again.</summary>
    [Benchmark(Description = "PredictionEngine, scores alone")]
    public float Predict()
    {
        float sum = 0;
        foreach (TokenRow row in _rows)
        {
            _engine.Predict(row, ref _prediction);
            sum += _prediction.Score.GetValues()[BioLabel.Outside];
        }

        return sum;
    }

    /// <summary>All tokens in one pass, without copying the scores.</summary>
    [Benchmark(Description = "ITransformer, scores alone")]
    public float Transform()
    {
        IDataView output = _transformer.Transform(_data);
        DataViewSchema.Column column = output.Schema[nameof(TokenScores.Score)];
        using DataViewRowCursor cursor = output.GetRowCursor([column]);
        ValueGetter<VBuffer<float>> read = cursor.GetGetter<VBuffer<float>>(column);
        VBuffer<float> scores = default;
        float sum = 0;
        while (cursor.MoveNext())
        {
            read(ref scores);
            sum += scores.GetValues()[BioLabel.Outside];
        }

        return sum;
    }

    /// <summary>What the ML.NET model says of a token.</summary>
    private sealed class TokenScores
    {
        /// <summary>The probability of each label.</summary>
        public VBuffer<float> Score { get; set; }
    }
}
