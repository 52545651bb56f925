using System.Collections.Immutable;

namespace EntityExtract.ML.Evaluation;

/// <summary>How well predicted spans agree with marked ones. A span counts when its type, start and length are right.</summary>
public sealed record EvaluationReport
{
    /// <summary>All documents together.</summary>
    public required ScoreGroup All { get; init; }

    /// <summary>The documents of each source, by the ordinal order of the sources.</summary>
    public required ImmutableSortedDictionary<string, ScoreGroup> BySource { get; init; }

    /// <summary>How well the confidences of the predicted spans agree with their precision, over all documents.</summary>
    /// <value>No spans where only spans without a confidence were compared.</value>
    public required Calibration Calibration { get; init; }

    /// <summary>How the intervals were drawn.</summary>
    public required BootstrapOptions Bootstrap { get; init; }
}
