using System.Globalization;
using System.Text;
using EntityExtract.ML.Evaluation;
using EntityExtract.Models;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>Writes the model card: what the model is, what it was trained on, and how well it does.</summary>
internal static class ModelCard
{
    public const string FileName = "MODEL_CARD.md";

    public static string Write(ModelManifest manifest, EvaluationReport report, FeatureAblation? ablation)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"""
            # Model card: {manifest.Name}

            Written by `entity-extract train`; do not edit by hand.

            ## What it is

            A linear tagger of people, places, organizations and dates in Arabic news. A maximum-entropy model (Microsoft.ML's
            `LbfgsMaximumEntropy` over hashed features of words, affixes, shapes, word clusters, name lists, what raw text
            says of each word, and the rest of the document) scores the labels of each token; training on whole sentences (a
            conditional random field that starts from it) makes its weights and the scores of label pairs fit together; Viterbi
            finds the best sequence of labels, and forward-backward gives each span its confidence. `model.zip` is the ML.NET
            model with the weights that the sentences made of it, `weights.bin` the same weights as signed bytes, which is what the
            package loads.

            ## Intended use and limits

            Modern Standard Arabic news text. Dialect, poetry, social media and text without white space are outside what it has
            seen. Names in no list and no training text are its commonest misses; the extents of organizations its commonest
            mistakes. It knows the world of its training texts, 2005 to 2025. Most dates that the package returns come from its
            grammar of dates; the model adds what the grammar cannot read, and has a say where a word may be a date or not.

            ## Training data

            | source | documents | tokens | entities | licence of the text |
            |---|---:|---:|---:|---|

            """);
        foreach (TrainingSource source in manifest.TrainingData)
        {
            card.Append(
                CultureInfo.InvariantCulture,
                $"| {source.Source} | {source.Documents:N0} | {source.Tokens:N0} | {source.Entities:N0} | {source.Licence} |\n");
        }

        TrainingSettings settings = manifest.Settings;
        card.Append(CultureInfo.InvariantCulture, $"""

            Settings: seed {settings.Seed}, L1 {settings.L1Regularization}, L2 {settings.L2Regularization}, at most {settings.Iterations} iterations, transition weight {settings.TransitionWeight};
            {settings.Runs} runs of {settings.Epochs} times over the sentences, rate {settings.LearningRate}, initial squares {settings.InitialSquares}; the {settings.MaximumFeatures:N0} features with the largest weights are kept. None of the text is in the model; hashed
            features of it are. The name lists and their licences stand in THIRD-PARTY-NOTICES.md, the way the files are built
            in BUILDING.md.

            ## Scores

            Span-exact (type, start and length right) on development documents that were not trained on, in per cent, with a
            95% bootstrap interval over documents for F1: what the package returns, dates of the grammar included. Labels follow
            docs/entities.md.

            | group | precision | recall | F1 | interval | gold spans |
            |---|---:|---:|---:|---|---:|

            """);
        AppendScore(card, "all", report.All.Overall);
        foreach ((EntityType type, SpanScore score) in report.All.ByType) AppendScore(card, type.ToTag(), score);
        foreach ((string source, ScoreGroup group) in report.BySource) AppendScore(card, source, group.Overall);
        AppendCalibration(card, report.Calibration);
        if (ablation is not null) AppendAblation(card, ablation);
        return card.ToString();
    }

    // The reliability diagram as a table: a card is read in a terminal as well.
    private static void AppendCalibration(StringBuilder card, Calibration calibration)
    {
        card.Append(CultureInfo.InvariantCulture, $"""

            ## Confidence

            The same spans by their confidence: what share of them is right. The expected calibration error, how far the two are
            apart on average, is {calibration.ExpectedError:F3}.

            | confidence | spans | mean confidence | right |
            |---|---:|---:|---:|

            """);
        foreach (CalibrationBin bin in calibration.Bins)
        {
            card.Append(
                CultureInfo.InvariantCulture,
                $"| {bin.Low:F1} to {bin.High:F1} | {bin.Spans:N0} | {bin.Confidence:F2} | {bin.Precision:F2} |\n");
        }
    }

    private static void AppendAblation(StringBuilder card, FeatureAblation ablation)
    {
        card.Append(CultureInfo.InvariantCulture, $"""

            ## What the features are worth

            F1 on the same documents, in per cent, of models that were trained and that read without one group of features. Each is
            one run of the training, not the average of several, so the first row is below the scores above. Two runs differ by
            up to 0.2 by chance.

            | without | all | PERSON | LOCATION | ORGANIZATION | DATE |
            |---|---:|---:|---:|---:|---:|

            """);
        AppendRow("nothing", ablation.Complete);
        foreach ((FeatureGroups group, ScoreGroup scores) in ablation.Without) AppendRow(DescriptionOf(group), scores);

        void AppendRow(string name, ScoreGroup scores)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {name} | {100 * scores.Overall.Counts.F1:F1} |");
            foreach (SpanScore score in scores.ByType.Values)
                card.Append(CultureInfo.InvariantCulture, $" {100 * score.Counts.F1:F1} |");
            card.Append('\n');
        }
    }

    private static string DescriptionOf(FeatureGroups group) => group switch
    {
        FeatureGroups.Words => "words: the word, its neighbours, stems",
        FeatureGroups.Affixes => "affixes: first and last letters",
        FeatureGroups.Shapes => "shapes: digits, punctuation, article, quotation",
        FeatureGroups.Clusters => "clusters: words of like use in raw text",
        FeatureGroups.Lists => "lists: names, titles, triggers",
        FeatureGroups.Memory => "memory: the rest of the document",
        FeatureGroups.Likenesses => "likenesses: what raw text says of the word",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "One group of features was expected."),
    };

    private static void AppendScore(StringBuilder card, string group, SpanScore score) => card.Append(
        CultureInfo.InvariantCulture,
        $"| {group} | {100 * score.Counts.Precision:F1} | {100 * score.Counts.Recall:F1} | {100 * score.Counts.F1:F1} | {100 * score.F1Interval.Low:F1} to {100 * score.F1Interval.High:F1} | {score.Counts.Gold:N0} |\n");
}
