using System.Collections.Concurrent;
using EntityExtract.Dates;
using EntityExtract.Tagging;
using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>The way from a string to mentions: block by block normalise, tokenise, tag, read dates, merge. Thread-safe.</summary>
internal sealed class MentionFinder
{
    private readonly TaggerModel _model;
    private readonly ReferenceSource _referenceSource;
    private readonly TokenAnalyzer _analyzer;
    private readonly Tagger _tagger;

    // As many as threads ever worked at once.
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    public MentionFinder(TaggerModel model, ReferenceSource referenceSource)
    {
        _model = model;
        _referenceSource = referenceSource;
        _analyzer = new TokenAnalyzer(model.Gazetteer, model.Clusters);
        _tagger = new Tagger(model);
    }

    /// <summary>Adds the mentions of a text to a list, in order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day that it speaks from, if the caller knows.</param>
    /// <param name="mentions">Where the mentions are added.</param>
    /// <returns>The day that relative dates were resolved against: the caller's or the dateline's; null for none.</returns>
    public DateOnly? Find(ReadOnlySpan<char> text, DateOnly? referenceDate, List<Mention> mentions)
    {
        if (!_workspaces.TryTake(out Workspace? workspace)) workspace = new Workspace(_model.Transitions);
        try
        {
            foreach (OriginalSpan block in new TextBlocks(text))
            {
                FindInBlock(block.Slice(text), isFirst: block.Start == 0, ref referenceDate, workspace);
                DateMerge.AddAll(workspace.Spans, workspace.Dates, block.Start, mentions);
            }

            return referenceDate;
        }
        finally
        {
            _workspaces.Add(workspace);
        }
    }

    private void FindInBlock(ReadOnlySpan<char> text, bool isFirst, ref DateOnly? referenceDate, Workspace workspace)
    {
        workspace.Spans.Clear();
        workspace.Dates.Clear();

        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text, workspace.Tagging.Normalization);
        AnalyzedDocument document = _analyzer.Analyze(normalized, workspace.Tagging);
        if (isFirst && _referenceSource == ReferenceSource.CallerOrDateline)
            referenceDate ??= Dateline.Find(normalized, document.Tokens);

        _tagger.Tag(document, workspace.Tagging, workspace.Spans);
        DateRecognizer.Recognize(normalized, document.Tokens, referenceDate, workspace.Dates);
    }

    private sealed class Workspace(Transitions transitions)
    {
        public TaggingWorkspace Tagging { get; } = new(transitions);

        public List<TaggedSpan> Spans { get; } = [];

        public List<RecognizedDate> Dates { get; } = [];
    }
}
