using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Training;

namespace EntityExtract.Cli.Commands;

/// <summary><c>cross-validate</c>: scores a training when no documents are kept apart.</summary>
internal static class CrossValidateCommand
{
    public static Command Create(StandardStreams streams)
    {
        Option<string[]> data = TrainingArguments.Files(
            "--data", "DIR|FILE...", $"The labelled documents: files, or folders with {LabelledFiles.TrainingPattern}.");
        var folds = new Option<int>("--folds")
        {
            HelpName = "N",
            Description = "The number of blocks of neighbouring documents; each is scored by a model of all the others.",
            DefaultValueFactory = static _ => 5,
        };
        folds.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 2) result.AddError("'--folds' must be 2 or more.");
        });
        var wholeWords = new Option<bool>("--whole-words")
        {
            Description = "Widens spans to whole words between white space before they are compared, for corpora that know no "
                + "smaller unit.",
        };
        Option<string?> gazetteers = TrainingArguments.Gazetteers();
        Option<string?> clusters = TrainingArguments.Clusters();
        Option<string?> likeness = TrainingArguments.Likeness();
        Option<int> seed = TrainingArguments.Seed();

        var command = new Command(
            "cross-validate", "Trains on all blocks of the documents but one, scores on that one, and so for each; writes no model.")
        {
            data, folds, wholeWords, gazetteers, clusters, likeness, seed,
        };
        command.SetAction(parsed =>
        {
            var faults = new FaultLog(streams.Error);
            var options = new CrossValidationOptions
            {
                Files = LabelledFiles.Find(parsed.GetRequiredValue(data), LabelledFiles.TrainingPattern, faults),
                Folds = parsed.GetValue(folds),
                Extent = parsed.GetValue(wholeWords) ? SpanExtent.WholeWords : SpanExtent.Exact,
                GazetteersFile = parsed.GetValue(gazetteers),
                ClustersFile = parsed.GetValue(clusters),
                LikenessFile = parsed.GetValue(likeness),
                Seed = parsed.GetValue(seed),
            };

            if (faults.IsEmpty)
                TrainingRun.Run(progress => CrossValidator.Run(options, progress, CancellationToken.None), streams, faults);
            return (int)faults.ExitCode;
        });
        return command;
    }
}
