using System.Collections.Immutable;
using EntityExtract.ML.Data;

namespace EntityExtract.ML.Evaluation;

/// <summary>
/// Compares predicted spans with marked ones, document by document, and reports span-exact precision, recall and F1:
/// the numbers that seqeval gives for the same spans. Not thread-safe.
/// </summary>
public sealed class SpanEvaluator
{
    private readonly List<(string Source, DocumentCounts Counts)> _documents = [];
    private readonly List<(double Confidence, bool IsRight)> _confidences = [];

    /// <summary>Runs an extractor over labelled documents and reports how well it does.</summary>
    /// <param name="extractor">The extractor.</param>
    /// <param name="documents">The labelled documents.</param>
    /// <param name="bootstrap">How the intervals are drawn.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static EvaluationReport Evaluate(
        EntityExtractor extractor, IEnumerable<LabelledDocument> documents, BootstrapOptions bootstrap)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(documents);

        var evaluator = new SpanEvaluator();
        foreach (LabelledDocument document in documents)
            evaluator.Add(document.Source, document.Entities, extractor.Extract(document.Text).Entities);

        return evaluator.ToReport(bootstrap);
    }

    /// <summary>Adds a document with the entities that an extractor found.</summary>
    /// <param name="source">The source that it is counted under.</param>
    /// <param name="gold">The marked spans.</param>
    /// <param name="predicted">The entities found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(string source, IEnumerable<LabelledEntity> gold, IEnumerable<Entity> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);

        HashSet<LabelledEntity> marked = [.. gold];
        Entity[] entities = [.. predicted];
        Add(source, marked, entities.Select(LabelledEntity.Of));
        _confidences.AddRange(entities.Select(entity => (entity.Confidence, marked.Contains(LabelledEntity.Of(entity)))));
    }

    /// <summary>Adds a document. A span that stands twice in one list counts once.</summary>
    /// <param name="source">The source that it is counted under.</param>
    /// <param name="gold">The marked spans.</param>
    /// <param name="predicted">The predicted spans.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(string source, IEnumerable<LabelledEntity> gold, IEnumerable<LabelledEntity> predicted)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        _documents.Add((source, DocumentCounts.Compare(gold, predicted)));
    }

    /// <summary>Reports on the documents added so far.</summary>
    /// <param name="bootstrap">How the intervals are drawn.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bootstrap"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public EvaluationReport ToReport(BootstrapOptions bootstrap)
    {
        ArgumentNullException.ThrowIfNull(bootstrap);
        ArgumentOutOfRangeException.ThrowIfLessThan(bootstrap.Resamples, 1, nameof(bootstrap));
        if (bootstrap.Confidence is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(bootstrap), bootstrap.Confidence, "Confidence lies between 0 and 1.");

        return new EvaluationReport
        {
            All = Score([.. _documents.Select(static d => d.Counts)], bootstrap),
            BySource = _documents
                .GroupBy(static d => d.Source, static d => d.Counts, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(static g => g.Key, g => Score([.. g], bootstrap), StringComparer.Ordinal),
            Calibration = Calibration.Of(_confidences),
            Bootstrap = bootstrap,
        };
    }

    private static ScoreGroup Score(List<DocumentCounts> documents, BootstrapOptions bootstrap)
    {
        ScoreInterval[] intervals = Bootstrap.Intervals(documents, bootstrap);
        ImmutableSortedDictionary<EntityType, SpanScore> byType = EntityTypes.All.ToImmutableSortedDictionary(
            static type => type,
            type => new SpanScore(Sum(documents, type), intervals[(int)type]));

        return new ScoreGroup
        {
            Documents = documents.Count,
            Overall = new SpanScore(
                byType.Values.Aggregate(default(SpanCounts), static (sum, score) => sum + score.Counts), intervals[^1]),
            ByType = byType,
        };
    }

    private static SpanCounts Sum(List<DocumentCounts> documents, EntityType type) =>
        documents.Aggregate(default(SpanCounts), (sum, document) => sum + document[type]);
}
