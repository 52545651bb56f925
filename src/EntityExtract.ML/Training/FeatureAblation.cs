using System.Collections.Immutable;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>
/// What each group of features is worth: a model with all of them, and for each group a model that was trained and that reads
/// without it. All start from the same seed and are one run, not the average of several, so that they can be compared.
/// </summary>
/// <param name="Complete">The scores with all groups.</param>
/// <param name="Without">The scores without each group.</param>
internal sealed record FeatureAblation(ScoreGroup Complete, ImmutableArray<(FeatureGroups Group, ScoreGroup Scores)> Without)
{
    public static FeatureAblation Run(
        IReadOnlyList<LabelledDocument> training,
        IReadOnlyList<LabelledDocument> development,
        TrainingLexicons lexicons,
        TrainingOptions options,
        IProgress<TrainingProgress> progress,
        CancellationToken cancellationToken)
    {
        FeatureGroups[] groups = [.. Enum.GetValues<FeatureGroups>().Where(group => group != FeatureGroups.All)];
        ScoreGroup complete = ScoresWith(FeatureGroups.All, "all groups of features");
        return new FeatureAblation(
            complete,
            [.. groups.Select(group => (group, ScoresWith(FeatureGroups.All & ~group, $"all groups of features but {group}")))]);

        ScoreGroup ScoresWith(FeatureGroups kept, string description)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(new TrainingProgress(0.97, $"training once with {description}"));

            LabelledTokens tokens = LabelledTokens.Read(training, lexicons.Lexicons, kept);
            TrainedModel model = ModelTrainer.Train(
                tokens, lexicons, options with { Runs = 1 }, new NoProgress<TrainingProgress>(), cancellationToken);
            var extractor = EntityExtractor.Create(new EntityExtractorOptions(), model.Compiled with { Features = kept });
            return SpanEvaluator.Evaluate(extractor, development, new BootstrapOptions()).All;
        }
    }
}
