using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.Tagging;
using Microsoft.ML;

namespace EntityExtract.ML.Training;

/// <summary>Trains a model with Microsoft.ML, compiles it, scores it and writes its folder.</summary>
public static class ModelTrainer
{
    /// <summary>
    /// Trains and writes a model folder. Two runs with the same options and files write the same bytes. The folder is
    /// written at the end, each file beside its place and renamed, the manifest last: a run that is stopped leaves an
    /// older model as it was or one that is refused, never one that is half new.
    /// </summary>
    /// <param name="options">What to train from and how.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancellationToken">Stops the run between steps.</param>
    /// <returns>The scores on the development files.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No files are given, or they hold no documents.</exception>
    /// <exception cref="LabelledDataException">A labelled file has a bad line.</exception>
    /// <exception cref="ModelRefusedException">The model whose name lists are wanted was refused.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static EvaluationReport Train(
        TrainingOptions options, IProgress<TrainingProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);

        List<LabelledDocument> training = ReadDocuments(options.TrainingFiles, options.Sources, "training");
        List<LabelledDocument> development = ReadDocuments(options.DevelopmentFiles, [], "development");
        TrainingLexicons lexicons = TrainingLexicons.Read(options);

        progress.Report(new TrainingProgress(0.02, $"making the features of {training.Count} documents"));
        LabelledTokens tokens = LabelledTokens.Read(training, lexicons.Lexicons);
        cancellationToken.ThrowIfCancellationRequested();

        TrainedModel model = Train(tokens, lexicons, options, progress, cancellationToken);

        progress.Report(new TrainingProgress(0.95, $"scoring {development.Count} documents"));
        ConfidenceScale confidence = ConfidenceCalibrator.Fit(model.MLContext, model.Compiled, development);
        model = model with { Compiled = model.Compiled with { Confidence = confidence } };
        EvaluationReport report = SpanEvaluator.Evaluate(
            EntityExtractor.Create(new EntityExtractorOptions(), model.Compiled), development, new BootstrapOptions());
        cancellationToken.ThrowIfCancellationRequested();

        FeatureAblation? ablation = options.AblateFeatures
            ? FeatureAblation.Run(training, development, lexicons, options, progress, cancellationToken)
            : null;

        progress.Report(new TrainingProgress(0.98, $"writing {options.OutputFolder}"));
        ModelWriter.Write(options, model, lexicons, TrainingSources.Of(training), report, ablation);
        progress.Report(new TrainingProgress(1, "done"));
        return report;
    }

    internal static TrainedModel Train(
        LabelledTokens tokens,
        TrainingLexicons lexicons,
        TrainingOptions options,
        IProgress<TrainingProgress> progress,
        CancellationToken cancellationToken)
    {
        progress.Report(new TrainingProgress(0.05, $"training on {tokens.Count} tokens with Microsoft.ML"));
        var mlContext = new MLContext(options.Seed);
        IDataView data = TokenRow.Load(mlContext, tokens);
        var transformer = MaximumEntropyTrainer.Train(mlContext, data, options);
        cancellationToken.ThrowIfCancellationRequested();

        progress.Report(new TrainingProgress(0.6, $"training on whole sentences, {options.Runs} runs of {options.Epochs} times over them"));
        ChainWeights start = MaximumEntropyWeights.Read(
            transformer.Model, TransitionEstimator.Estimate(tokens, options.TransitionWeight));
        ChainWeights weights = SequenceTrainer.Train(tokens, start, options, cancellationToken);
        weights.KeepLargestRows(options.MaximumFeatures);
        MaximumEntropyWeights.Replace(transformer.Model, weights);
        return new TrainedModel(
            mlContext,
            transformer,
            data.Schema,
            new TaggerModel(
                lexicons.Lexicons,
                MaximumEntropyWeights.Compile(transformer.Model),
                new Transitions(weights.Transitions),
                ConfidenceScale.Identity));
    }

    private static List<LabelledDocument> ReadDocuments(
        IReadOnlyList<string> files, IReadOnlyList<string> sources, string role)
    {
        // In ordinal order, so that the shell's order of files does not change the model.
        List<LabelledDocument> documents =
        [
            .. files.Order(StringComparer.Ordinal)
                .SelectMany(LabelledDocumentReader.Read)
                .Where(document => sources.Count == 0 || sources.Contains(document.Source, StringComparer.Ordinal)),
        ];
        if (documents.Count == 0) throw new ArgumentException($"There are no {role} documents.");
        return documents;
    }
}
