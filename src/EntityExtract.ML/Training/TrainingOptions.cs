namespace EntityExtract.ML.Training;

/// <summary>What a model is trained from and how.</summary>
public sealed record TrainingOptions
{
    /// <summary>Labelled documents to learn from: JSON-lines files.</summary>
    public required IReadOnlyList<string> TrainingFiles { get; init; }

    /// <summary>The sources that are learnt from; documents of other sources in the training files are left out.</summary>
    /// <value>The default is empty: all sources.</value>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Labelled documents to score on: JSON-lines files.</summary>
    public required IReadOnlyList<string> DevelopmentFiles { get; init; }

    /// <summary>Where the model folder is written.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The compiled name lists that features are made from.</summary>
    /// <value>The default is null: those of the model inside the package.</value>
    public string? GazetteersFile { get; init; }

    /// <summary>The compiled word clusters that features are made from.</summary>
    /// <value>The default is null: those of the model inside the package.</value>
    public string? ClustersFile { get; init; }

    /// <summary>The compiled likenesses of words to names that features are made from.</summary>
    /// <value>The default is null: those of the model inside the package.</value>
    public string? LikenessFile { get; init; }

    /// <summary>The name that the manifest gives the model.</summary>
    /// <value>The default is arabic-news.</value>
    public string Name { get; init; } = "arabic-news";

    /// <summary>The seed of everything random.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>The weight of the L1 penalty, which makes most weights zero.</summary>
    /// <value>The default is 0.</value>
    public double L1Regularization { get; init; }

    /// <summary>The weight of the L2 penalty, which keeps weights small.</summary>
    /// <value>The default is 0.5.</value>
    public double L2Regularization { get; init; } = 0.5;

    /// <summary>L-BFGS stops after this many iterations.</summary>
    /// <value>The default is 100.</value>
    public int MaximumIterations { get; init; } = 100;

    /// <summary>How much the transition scores count beside the features' scores.</summary>
    /// <value>The default is 0.5.</value>
    public double TransitionWeight { get; init; } = 0.5;
}
