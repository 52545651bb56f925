using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Training;

/// <summary>What to cross-validate on, and how.</summary>
public sealed record CrossValidationOptions
{
    /// <summary>Files of labelled documents, JSON lines. Their order, and that of the documents in them, makes the blocks.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The number of blocks.</summary>
    /// <value>At least 2. The default is 5.</value>
    public int Folds { get; init; } = 5;

    /// <summary>How far spans reach when they are compared.</summary>
    /// <value>The default is <see cref="SpanExtent.Exact"/>.</value>
    public SpanExtent Extent { get; init; } = SpanExtent.Exact;

    /// <summary>The name lists, from <see cref="Lexicons.GazetteerCompiler"/>.</summary>
    /// <value>The default is null: those of the model in the package.</value>
    public string? GazetteersFile { get; init; }

    /// <summary>The word clusters, from <see cref="Lexicons.WordClusterCompiler"/>.</summary>
    /// <value>The default is null: those of the model in the package.</value>
    public string? ClustersFile { get; init; }

    /// <summary>How like names words are, from <see cref="Lexicons.NameLikenessCompiler"/>.</summary>
    /// <value>
    /// The default is null: those of the model in the package, which were learnt with the help of its training documents. A table
    /// without words leaves them out of a comparison.
    /// </value>
    public string? LikenessFile { get; init; }

    /// <summary>The seed of everything random.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; init; } = 1;

    // No model is written and no file is kept apart: each block is, in its turn.
    internal TrainingOptions ToTrainingOptions() => new()
    {
        TrainingFiles = Files,
        DevelopmentFiles = [],
        OutputFolder = "",
        GazetteersFile = GazetteersFile,
        ClustersFile = ClustersFile,
        LikenessFile = LikenessFile,
        Seed = Seed,
    };
}
