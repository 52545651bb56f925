using System.Collections.Immutable;

namespace EntityExtract.ML.Evaluation;

/// <summary>Why a token has the predicted label and not the marked one.</summary>
public sealed record TokenExplanation
{
    /// <summary>The token, as it stands in the text.</summary>
    public required string Text { get; init; }

    /// <summary>The offset of its first UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>The label that the marked spans give it: O, or B (begin), P (begin after a proclitic) or I (inside) of a type.</summary>
    public required string GoldLabel { get; init; }

    /// <summary>The label that the predicted spans give it.</summary>
    public required string PredictedLabel { get; init; }

    /// <summary>By how much all its features together prefer the predicted label to the marked one.</summary>
    public required double Difference { get; init; }

    /// <summary>
    /// By how much the label before prefers it, each in its own sequence; null where one of the sequences cannot be
    /// tagged, as in a span that runs over the end of a sentence.
    /// </summary>
    public required double? TransitionDifference { get; init; }

    /// <summary>The features that say most for the predicted label, the strongest first.</summary>
    public required ImmutableArray<FeatureContribution> Contributions { get; init; }
}
