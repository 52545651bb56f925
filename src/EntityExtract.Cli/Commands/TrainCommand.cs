using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.ML.Training;

namespace EntityExtract.Cli.Commands;

/// <summary><c>train</c>: a model folder from labelled documents.</summary>
internal static class TrainCommand
{
    public static Command Create(StandardStreams streams)
    {
        Option<string[]> data = TrainingArguments.Files(
            "--data", "DIR|FILE...", $"The documents to learn from: files, or folders with {LabelledFiles.TrainingPattern}.");
        Option<string[]> dev = TrainingArguments.Files(
            "--dev", "DIR|FILE...", $"The documents to score on: files, or folders with {LabelledFiles.DevelopmentPattern}.");
        var sources = new Option<string[]>("--source")
        {
            HelpName = "NAME...",
            Description = "Learn only from documents of these sources. Without it, all are learnt from.",
            AllowMultipleArgumentsPerToken = true,
        };
        var output = new Option<string>("--output")
        {
            Required = true,
            HelpName = "DIR",
            Description = "The model folder to write. It is written at the end, so that a run that stops leaves an older "
                + "model as it was.",
        };
        Option<string?> gazetteers = TrainingArguments.Gazetteers();
        Option<string?> clusters = TrainingArguments.Clusters();
        Option<string?> likeness = TrainingArguments.Likeness();
        Option<int> seed = TrainingArguments.Seed();
        var ablate = new Option<bool>("--ablate")
        {
            Description = "Trains models without each group of features as well, and writes what they score into the card. "
                + "It takes about three times as long.",
        };

        var command = new Command("train", "Trains, compiles and scores a model, and writes its folder with manifest and card.")
        {
            data, sources, dev, output, gazetteers, clusters, likeness, seed, ablate,
        };
        command.SetAction(parsed =>
        {
            var faults = new FaultLog(streams.Error);
            var options = new TrainingOptions
            {
                TrainingFiles = LabelledFiles.Find(parsed.GetRequiredValue(data), LabelledFiles.TrainingPattern, faults),
                Sources = parsed.GetValue(sources) ?? [],
                DevelopmentFiles = LabelledFiles.Find(parsed.GetRequiredValue(dev), LabelledFiles.DevelopmentPattern, faults),
                OutputFolder = parsed.GetRequiredValue(output),
                GazetteersFile = parsed.GetValue(gazetteers),
                ClustersFile = parsed.GetValue(clusters),
                LikenessFile = parsed.GetValue(likeness),
                Seed = parsed.GetValue(seed),
                AblateFeatures = parsed.GetValue(ablate),
            };

            // A model from a part of what was asked for is not what was asked for.
            if (faults.IsEmpty) TrainingRun.Run(progress => ModelTrainer.Train(options, progress, CancellationToken.None), streams, faults);
            return (int)faults.ExitCode;
        });
        return command;
    }
}
