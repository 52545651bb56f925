using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Training;

namespace EntityExtract.Cli.Commands;

/// <summary><c>train</c>: a model folder from labelled documents.</summary>
internal static class TrainCommand
{
    public static Command Create(StandardStreams streams)
    {
        Option<string[]> data = FilesOption(
            "--data", "DIR|FILE...", $"The documents to learn from: files, or folders with {LabelledFiles.TrainingPattern}.");
        Option<string[]> dev = FilesOption(
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
        Option<string?> gazetteers = LexiconOption("--gazetteers", "The name lists, from build-gazetteers.");
        Option<string?> clusters = LexiconOption("--clusters", "The word clusters, from build-clusters.");
        Option<string?> likeness = LexiconOption("--likeness", "How like names words are, from build-likeness.");
        var seed = new Option<int>("--seed")
        {
            HelpName = "N",
            Description = "The seed of everything random: equal seeds and files give equal bytes.",
            DefaultValueFactory = static _ => 1,
        };

        var command = new Command("train", "Trains, compiles and scores a model, and writes its folder with manifest and card.")
        {
            data, sources, dev, output, gazetteers, clusters, likeness, seed,
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
            };

            // A model from a part of what was asked for is not what was asked for.
            if (faults.IsEmpty && Train(options, streams, faults) is { } report) EvaluationTable.Write(report, streams);
            return (int)faults.ExitCode;
        });
        return command;
    }

    private static EvaluationReport? Train(TrainingOptions options, StandardStreams streams, FaultLog faults)
    {
        try
        {
            return ProgressDisplay.Run<TrainingProgress, EvaluationReport>(
                streams,
                static progress => (progress.Fraction, progress.Step),
                progress => ModelTrainer.Train(options, progress, CancellationToken.None));
        }
        catch (LabelledDataException exception)
        {
            faults.Add(exception.Message);
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException { ParamName: null })
        {
            faults.Add(exception.Message);
        }

        return null;
    }

    private static Option<string?> LexiconOption(string name, string description) => new(name)
    {
        HelpName = "FILE",
        Description = $"{description} Without it, those of the model inside the tool are used.",
    };

    private static Option<string[]> FilesOption(string name, string helpName, string description) => new(name)
    {
        Required = true,
        HelpName = helpName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };
}
