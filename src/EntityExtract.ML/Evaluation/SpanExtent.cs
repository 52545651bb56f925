namespace EntityExtract.ML.Evaluation;

/// <summary>How far spans reach when they are compared.</summary>
public enum SpanExtent
{
    /// <summary>As they stand.</summary>
    Exact,

    /// <summary>
    /// Widened to whole words between white space, on both sides of the comparison. Corpora in the CoNLL format know no smaller
    /// unit: in ANERcorp "and London", one word in Arabic, is a location with its conjunction.
    /// </summary>
    WholeWords,
}
