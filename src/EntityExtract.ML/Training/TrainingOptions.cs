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

    /// <summary>The weight of the L1 penalty of the maximum-entropy model, which makes most weights zero.</summary>
    /// <value>The default is 0.</value>
    public double L1Regularization { get; init; }

    /// <summary>The weight of the L2 penalty of the maximum-entropy model, which keeps weights small.</summary>
    /// <value>The default is 0.5.</value>
    public double L2Regularization { get; init; } = 0.5;

    /// <summary>The maximum-entropy model's L-BFGS stops after this many iterations: it is where training on sentences starts.</summary>
    /// <value>The default is 5.</value>
    public int MaximumIterations { get; init; } = 5;

    /// <summary>How much the transition scores count beside the features' scores, where training on sentences starts.</summary>
    /// <value>The default is 0.5.</value>
    public double TransitionWeight { get; init; } = 0.5;

    /// <summary>Training on sentences goes over all of them this many times.</summary>
    /// <value>The default is 5. With 0 the model stays what the maximum-entropy trainer made it.</value>
    public int Epochs { get; init; } = 5;

    /// <summary>Training on sentences is done this many times, at least 1, in orders of its own each, and its weights averaged.</summary>
    /// <value>The default is 16.</value>
    public int Runs { get; init; } = 16;

    /// <summary>The step by which a sentence moves a weight, divided by the root of <see cref="InitialSquares"/> and all squared errors before it.</summary>
    /// <value>The default is 0.1.</value>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>What the sum of squared errors of each weight starts from, more than 0: the more, the less a rare feature moves.</summary>
    /// <value>The default is 0.3.</value>
    public double InitialSquares { get; init; } = 0.3;

    /// <summary>The model keeps the weights of this many features, those with the largest; the others say nothing.</summary>
    /// <value>The default is 2^18: 4 MB of weights, a quarter of what there could be, at a cost of 0.1 F1.</value>
    public int MaximumFeatures { get; init; } = 1 << 18;

    /// <summary>Whether models without each group of features are trained as well, and what they score stands in the card.</summary>
    /// <value>The default is false. It takes about three times as long.</value>
    public bool AblateFeatures { get; init; }
}
