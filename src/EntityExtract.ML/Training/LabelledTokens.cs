using System.Runtime.InteropServices;
using EntityExtract.ML.Data;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Training;

/// <summary>
/// The tokens of labelled documents as the model sees them: for each its features (bucket numbers in ascending order,
/// and how often each occurs) and its gold label, in flat arrays.
/// </summary>
internal sealed class LabelledTokens
{
    private readonly List<int> _buckets = [];
    private readonly List<byte> _occurrences = [];
    private readonly List<int> _firstFeature = [0];
    private readonly List<byte> _labels = [];
    private readonly List<bool> _sentenceStarts = [];

    public int Count => _labels.Count;

    public IReadOnlyList<byte> Labels => _labels;

    public ReadOnlySpan<int> BucketsOf(int token) =>
        CollectionsMarshal.AsSpan(_buckets)[_firstFeature[token].._firstFeature[token + 1]];

    public ReadOnlySpan<byte> OccurrencesOf(int token) =>
        CollectionsMarshal.AsSpan(_occurrences)[_firstFeature[token].._firstFeature[token + 1]];

    public bool IsSentenceStart(int token) => _sentenceStarts[token];

    /// <summary>Reads documents through the same analysis that tags texts.</summary>
    public static LabelledTokens Read(
        IEnumerable<LabelledDocument> documents, TaggerLexicons lexicons, FeatureGroups groups = FeatureGroups.All)
    {
        var tokens = new LabelledTokens();
        var analyzer = new TokenAnalyzer(lexicons);
        var workspace = new TaggingWorkspace(new Transitions(new float[(BioLabel.Count + 1) * BioLabel.Count]));
        foreach (LabelledDocument document in documents) tokens.Add(document, analyzer, workspace, groups);
        return tokens;
    }

    private void Add(
        LabelledDocument document, TokenAnalyzer analyzer, TaggingWorkspace workspace, FeatureGroups groups)
    {
        NormalizedText text = ArabicNormalizer.Tagging.Normalize(document.Text, workspace.Normalization);
        AnalyzedDocument analyzed = analyzer.Analyze(text, workspace);
        _labels.AddRange(GoldLabels.Of(document, analyzed.Tokens));

        for (int first = 0; first < analyzed.Tokens.Length;)
        {
            Sentence sentence = analyzed.SentenceAt(first);
            ReadOnlySpan<TokenAttributes> attributes = analyzed.Attributes.Slice(first, sentence.TokenCount);
            for (int i = 0; i < attributes.Length; i++)
            {
                _sentenceStarts.Add(i == 0);
                AddFeatures(workspace.Features.AsSpan(0, FeatureExtractor.Extract(attributes, i, workspace.Features, groups)));
            }

            first = sentence.End;
        }
    }

    private void AddFeatures(Span<int> features)
    {
        features.Sort();
        for (int i = 0; i < features.Length; i++)
        {
            if (i > 0 && features[i] == features[i - 1])
            {
                _occurrences[^1]++;
                continue;
            }

            _buckets.Add(features[i]);
            _occurrences.Add(1);
        }

        _firstFeature.Add(_buckets.Count);
    }
}
