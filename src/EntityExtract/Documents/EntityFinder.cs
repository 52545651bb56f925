using System.Collections.Concurrent;
using System.Collections.Immutable;
using EntityExtract.Dates;
using EntityExtract.Tagging;
using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>
/// The way from a string to entities: block by block normalise, tokenise, tag, read dates, merge, look up the user's names. Thread-safe. What a
/// block needs is used again for the next one, so that a text costs hardly more memory than its entities.
/// </summary>
internal sealed class EntityFinder
{
    private readonly TaggerModel _model;
    private readonly EntityExtractorOptions _options;
    private readonly TokenAnalyzer _analyzer;
    private readonly Tagger _tagger;
    private readonly UserNames _userNames;

    // As many as threads ever worked at once.
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    public EntityFinder(TaggerModel model, EntityExtractorOptions options)
    {
        _model = model;
        _options = options;
        _analyzer = new TokenAnalyzer(model.Lexicons);
        _tagger = new Tagger(model);
        _userNames = new UserNames(options);
    }

    /// <summary>Adds the entities of a text to a list, in order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day that it speaks from, if the caller knows.</param>
    /// <param name="entities">Where the entities are added.</param>
    /// <param name="cancellationToken">Heard at every sentence.</param>
    /// <returns>The day that relative dates were resolved against: the caller's or the dateline's; null for none.</returns>
    public DateOnly? Find(
        string text,
        DateOnly? referenceDate,
        ImmutableArray<Entity>.Builder entities,
        CancellationToken cancellationToken = default)
    {
        if (!_workspaces.TryTake(out Workspace? workspace)) workspace = new Workspace(_model.Transitions);
        try
        {
            foreach (OriginalSpan block in new TextBlocks(text))
            {
                FindInBlock(block.Slice(text), isFirst: block.Start == 0, ref referenceDate, workspace, cancellationToken);
                List<Mention> found = workspace.Mentions.Found;
                Reserve(entities, found.Count, (double)text.Length / block.End);
                foreach (Mention mention in found) entities.Add(EntityOf(text, mention, block.Start, workspace));
            }

            return referenceDate;
        }
        finally
        {
            _workspaces.Add(workspace);
        }
    }

    private void FindInBlock(
        ReadOnlySpan<char> text,
        bool isFirst,
        ref DateOnly? referenceDate,
        Workspace workspace,
        CancellationToken cancellationToken)
    {
        workspace.Clear();
        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text, workspace.Tagging.Normalization);
        AnalyzedDocument document = _analyzer.Analyze(normalized, workspace.Tagging, cancellationToken);
        if (isFirst && _options.ReferenceSource == ReferenceSource.CallerOrDateline)
            referenceDate ??= Dateline.Find(normalized, document.Tokens);

        _tagger.Tag(document, workspace.Tagging, workspace.Spans, cancellationToken);
        DateRecognizer.Read(normalized, document.Tokens, referenceDate, workspace.Dates);
        DateMerge.AddAll(workspace.Spans, workspace.Dates, workspace.Mentions.Found);

        // Before the user's names are looked up, so that one may come where nothing is sure enough.
        KeepConfident(workspace.Mentions.Found, _options.MinimumConfidence);
        _userNames.Apply(document, workspace.Mentions);
    }

    private static void KeepConfident(List<Mention> mentions, double minimum)
    {
        int kept = 0;
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Confidence >= minimum) mentions[kept++] = mentions[i];
        }

        mentions.RemoveRange(kept, mentions.Count - kept);
    }

    // Room for what the whole text will have if it goes on as it began, which for a text of one block is exact; at most
    // twice what is needed now, because it may not go on so.
    private static void Reserve(ImmutableArray<Entity>.Builder entities, int more, double lengthRatio)
    {
        int needed = entities.Count + more;
        if (needed > entities.Capacity) entities.Capacity = (int)(needed * Math.Min(lengthRatio, 2));
    }

    private static Entity EntityOf(string text, Mention mention, int blockStart, Workspace workspace)
    {
        int start = blockStart + mention.Original.Start;
        string slice = text.Substring(start, mention.Original.Length);
        return new Entity
        {
            Type = mention.Type,
            Start = start,
            Length = mention.Original.Length,
            Text = slice,
            Name = mention.Listing.NameOf(slice, workspace.Tagging.Normalization),
            Confidence = mention.Confidence,
            Source = mention.Source,
            Id = mention.Listing.Id(),
            Date = mention.Date,
        };
    }

    private sealed class Workspace(Transitions transitions)
    {
        public TaggingWorkspace Tagging { get; } = new(transitions);

        public List<TaggedSpan> Spans { get; } = [];

        public List<DateReading> Dates { get; } = [];

        public MentionLists Mentions { get; } = new();

        public void Clear()
        {
            Spans.Clear();
            Dates.Clear();
            Mentions.Found.Clear();
        }
    }
}
