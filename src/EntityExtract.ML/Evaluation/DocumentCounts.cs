using EntityExtract.ML.Data;

namespace EntityExtract.ML.Evaluation;

/// <summary>The counts of one document, by type.</summary>
internal readonly struct DocumentCounts
{
    private readonly SpanCounts[] _byType;

    private DocumentCounts(SpanCounts[] byType) => _byType = byType;

    public SpanCounts this[EntityType type] => _byType[(int)type];

    /// <summary>Compares two lists of spans as sets: a span that stands twice in one of them counts once.</summary>
    public static DocumentCounts Compare(IEnumerable<LabelledEntity> gold, IEnumerable<LabelledEntity> predicted)
    {
        var goldSpans = gold.ToHashSet();
        var predictedSpans = predicted.ToHashSet();
        var byType = new SpanCounts[EntityTypes.All.Length];

        foreach (LabelledEntity span in goldSpans) byType[(int)span.Type] += new SpanCounts(0, 0, 1);
        foreach (LabelledEntity span in predictedSpans)
            byType[(int)span.Type] += new SpanCounts(goldSpans.Contains(span) ? 1 : 0, 1, 0);

        return new DocumentCounts(byType);
    }
}
