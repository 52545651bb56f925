using EntityExtract.ML.Data;

namespace EntityExtract.ML.Evaluation;

/// <summary>A disagreement between what is marked in a document and what was predicted.</summary>
public sealed record SpanError
{
    /// <summary>In what way they disagree.</summary>
    public required SpanErrorKind Kind { get; init; }

    /// <summary>The document.</summary>
    public required LabelledDocument Document { get; init; }

    /// <summary>The marked span; null where a span is spurious.</summary>
    public required LabelledEntity? Gold { get; init; }

    /// <summary>The predicted span; null where one was missed.</summary>
    public required Entity? Predicted { get; init; }

    /// <summary>The type that the error is counted under: the marked one where there is one.</summary>
    public EntityType Type => Gold?.Type ?? Predicted!.Type;

    /// <summary>The offset of the first UTF-16 code unit of either span.</summary>
    public int Start => Math.Min(Gold?.Start ?? int.MaxValue, Predicted?.Start ?? int.MaxValue);

    /// <summary>The offset just after the last UTF-16 code unit of either span.</summary>
    public int End => Math.Max(Gold?.End ?? 0, Predicted?.End ?? 0);
}
