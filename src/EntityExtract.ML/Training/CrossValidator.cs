using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Training;

/// <summary>Scores a training on documents of which none is kept apart: each block is scored by a model of all the others.</summary>
public static class CrossValidator
{
    /// <summary>
    /// Cuts the documents into blocks of neighbours, as equal as they can be, and for each trains on the others. Neighbours stay
    /// together because in most corpora they come from one article, and a shuffle would put its names on both sides.
    /// Types that nobody marked in the files are left out of the answers.
    /// </summary>
    /// <param name="options">What to cross-validate on, and how.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancellationToken">Stops the run between steps.</param>
    /// <returns>The scores over all blocks together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds.</exception>
    /// <exception cref="ArgumentException">There are fewer documents than folds.</exception>
    /// <exception cref="LabelledDataException">A labelled file has a bad line.</exception>
    /// <exception cref="ModelRefusedException">A lexicon was refused.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static EvaluationReport Run(
        CrossValidationOptions options, IProgress<TrainingProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Folds, 2, nameof(options));

        LabelledDocument[] documents = [.. options.Files.SelectMany(LabelledDocumentReader.Read)];
        if (documents.Length < options.Folds)
            throw new ArgumentException($"There are {documents.Length} documents for {options.Folds} folds.");

        TrainingOptions training = options.ToTrainingOptions();
        TrainingLexicons lexicons = TrainingLexicons.Read(training);
        HashSet<EntityType> types = [.. documents.SelectMany(document => document.Entities).Select(entity => entity.Type)];
        var evaluator = new SpanEvaluator();
        for (int fold = 0; fold < options.Folds; fold++)
        {
            var steps = new FoldProgress(progress, fold, options.Folds);
            int start = FirstOf(fold), end = FirstOf(fold + 1);
            LabelledTokens tokens = LabelledTokens.Read([.. documents[..start], .. documents[end..]], lexicons.Lexicons);
            TrainedModel model = ModelTrainer.Train(tokens, lexicons, training, steps, cancellationToken);
            var extractor = EntityExtractor.Create(new EntityExtractorOptions(), model.Compiled);
            foreach (LabelledDocument document in documents[start..end])
                evaluator.Add(document.Source, Spans(document, document.Entities), Spans(document, Answers(extractor, document)));
        }

        progress.Report(new TrainingProgress(1, "done"));
        return evaluator.ToReport(new BootstrapOptions());

        int FirstOf(int fold) => (int)((long)documents.Length * fold / options.Folds);

        IEnumerable<LabelledEntity> Answers(EntityExtractor extractor, LabelledDocument document) =>
            extractor.Extract(document.Text).Entities.Where(entity => types.Contains(entity.Type)).Select(LabelledEntity.Of);

        IEnumerable<LabelledEntity> Spans(LabelledDocument document, IEnumerable<LabelledEntity> entities) =>
            options.Extent == SpanExtent.WholeWords ? entities.Select(e => WholeWords.Widen(document.Text, e)) : entities;
    }

    /// <summary>The steps of one fold as a part of the whole run.</summary>
    private sealed class FoldProgress(IProgress<TrainingProgress> all, int fold, int folds) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) =>
            all.Report(new TrainingProgress((fold + value.Fraction) / folds, $"fold {fold + 1} of {folds}: {value.Step}"));
    }
}
