using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>Tags analysed documents with a model. Immutable and thread-safe.</summary>
internal sealed class Tagger
{
    private readonly TaggerModel _model;
    private readonly SequenceDecoder _decoder;
    private readonly SpanBuilder _spans;

    public Tagger(TaggerModel model)
    {
        _model = model;
        _decoder = new SequenceDecoder(model.Transitions);
        _spans = new SpanBuilder(model.Lexicons.Clusters, model.Confidence);
    }

    /// <summary>Adds the spans of a document to a list, in order.</summary>
    /// <param name="document">The document, which is a view of the workspace.</param>
    /// <param name="workspace">The memory to work in.</param>
    /// <param name="spans">Where the spans are added.</param>
    /// <param name="cancellationToken">Heard at every sentence.</param>
    public void Tag(
        AnalyzedDocument document,
        TaggingWorkspace workspace,
        List<TaggedSpan> spans,
        CancellationToken cancellationToken = default)
    {
        for (int first = 0; first < document.Tokens.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = document.SentenceAt(first);
            TagSentence(document, sentence, workspace, spans);
            first = sentence.End;
        }
    }

    private void TagSentence(
        AnalyzedDocument document, Sentence sentence, TaggingWorkspace workspace, List<TaggedSpan> spans)
    {
        Span<float> scores = _model.Score(document.Attributes.Slice(sentence.FirstToken, sentence.TokenCount), workspace);
        Span<byte> labels = workspace.Labels.AsSpan(0, sentence.TokenCount);
        _decoder.Decode(scores, labels, workspace.Origins);
        if (!labels.ContainsAnyExcept((byte)BioLabel.Outside)) return;

        workspace.Lattice.Fill(scores, sentence.TokenCount);
        _spans.Build(document, sentence, labels, workspace.Lattice, spans);
    }
}
