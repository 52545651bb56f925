using System.Collections.Concurrent;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>Tags texts with a model: the way from a string to spans. Immutable and thread-safe.</summary>
internal sealed class Tagger
{
    private readonly TaggerModel _model;
    private readonly TokenAnalyzer _analyzer;
    private readonly SequenceDecoder _decoder;
    private readonly SpanBuilder _spans;

    // As many as threads ever tagged at once.
    private readonly ConcurrentBag<TaggingWorkspace> _workspaces = [];

    public Tagger(TaggerModel model)
    {
        _model = model;
        _analyzer = new TokenAnalyzer(model.Gazetteer, model.Clusters);
        _decoder = new SequenceDecoder(model.Transitions);
        _spans = new SpanBuilder(model.Clusters);
    }

    /// <summary>Adds the spans of a text to a list, in order.</summary>
    public void Tag(ReadOnlySpan<char> text, List<TaggedSpan> spans)
    {
        if (!_workspaces.TryTake(out TaggingWorkspace? workspace)) workspace = new TaggingWorkspace(_model.Transitions);
        try
        {
            NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text, workspace.Normalization);
            AnalyzedDocument document = _analyzer.Analyze(normalized, workspace);
            for (int first = 0; first < document.Tokens.Length;)
            {
                Sentence sentence = document.SentenceAt(first);
                TagSentence(document, sentence, workspace, spans);
                first = sentence.End;
            }
        }
        finally
        {
            if (workspace.IsWorthKeeping) _workspaces.Add(workspace);
        }
    }

    private void TagSentence(
        AnalyzedDocument document, Sentence sentence, TaggingWorkspace workspace, List<TaggedSpan> spans)
    {
        workspace.ReserveSentence(sentence.TokenCount);
        ReadOnlySpan<TokenAttributes> attributes = document.Attributes.Slice(sentence.FirstToken, sentence.TokenCount);
        Span<float> scores = workspace.Scores.AsSpan(0, sentence.TokenCount * FeatureWeights.RowLength);
        for (int i = 0; i < attributes.Length; i++)
        {
            int count = FeatureExtractor.Extract(attributes, i, workspace.Features);
            _model.Weights.Score(workspace.Features.AsSpan(0, count), scores[(i * FeatureWeights.RowLength)..]);
        }

        Span<byte> labels = workspace.Labels.AsSpan(0, sentence.TokenCount);
        _decoder.Decode(scores, labels, workspace.Origins);
        if (!labels.ContainsAnyExcept((byte)BioLabel.Outside)) return;

        workspace.Lattice.Fill(scores, sentence.TokenCount);
        _spans.Build(document, sentence, labels, workspace.Lattice, spans);
    }
}
