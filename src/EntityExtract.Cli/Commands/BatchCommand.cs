using System.CommandLine;
using System.Globalization;
using System.Reflection;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.Cli.Shards;
using EntityExtract.Models;

namespace EntityExtract.Cli.Commands;

/// <summary><c>batch</c>: the entities of a shard of many files, as a part that a rerun skips.</summary>
internal static class BatchCommand
{
    public static Command Create(StandardStreams streams) => Create(streams, Environment.GetEnvironmentVariable);

    /// <summary>Makes the command in an environment other than the process's.</summary>
    public static Command Create(StandardStreams streams, Func<string, string?> variable)
    {
        var inputs = new Option<string[]>("--input")
        {
            HelpName = "GLOB...",
            Description = "Files, folders, or patterns with * and **, and .gz of them; the same for every shard.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        inputs.Validators.Add(static result =>
        {
            if (result.Tokens.Any(static t => t.Value == InputName.StandardInput))
                result.AddError("--input takes files: extract reads standard input.");
        });
        var output = new Option<string>("--output")
        {
            HelpName = "DIR",
            Description = "The folder of the parts, which is made where there is none.",
            Required = true,
        };
        var shards = new ShardOptions(variable);
        var withText = new Option<bool>("--with-text") { Description = "Gives each document's text back." };
        var input = new InputOptions();
        Option<string?> model = ModelOption.Create();
        var userNames = new UserNamesOptions();
        Option<DateOnly?> reference = DateOption.Create("--reference", "The day that the texts speak from.");

        var command = new Command(
            "batch",
            "Finds the entities of a shard of many files and writes them as part-…-of-….jsonl, whole or not at all. A part that is "
                + "there already, of the same inputs, model and options, is skipped.")
        {
            inputs, output, withText, model, reference,
        };
        shards.AddTo(command);
        input.AddTo(command);
        userNames.AddTo(command);
        command.SetAction(parsed =>
        {
            using var signals = new StopSignals();
            try
            {
                var faults = new FaultLog(streams.Error);
                IReadOnlyList<InputFile> files = input.Find(parsed, parsed.GetRequiredValue(inputs), streams, new InputMeter(), faults);
                NameMissing(files, faults);
                // A machine that does not see an input must not make a whole part without its documents.
                if (!faults.IsEmpty) return (int)faults.ExitCode;

                string? modelFolder = parsed.GetValue(model);
                ModelFiles modelFiles = modelFolder is null ? ModelFiles.Embedded : ModelFiles.InFolder(modelFolder);
                var origin = new PartOrigin(
                    FileDigest.Of(files.Select(static f => f.Source.Name), signals.Token),
                    FileDigest.Of(userNames.Files(parsed), signals.Token),
                    ModelReader.ReadManifest(modelFiles).Digest,
                    Describe(parsed, command, [inputs, output, model]),
                    typeof(BatchCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
                Shard shard = shards.Get(parsed);
                var folder = new PartFolder(parsed.GetRequiredValue(output));
                folder.Create();
                if (folder.FindDone(shard, origin) is { } done)
                {
                    Report(streams, shard, done.Counts, "skipped, since it is done");
                    return (int)(done.Counts.Failed == 0 ? ExitCode.Done : ExitCode.SomeFailed);
                }

                EntityExtractor extractor = ModelOption.Load(
                    userNames.Apply(parsed, new EntityExtractorOptions { ModelFolder = modelFolder }));
                using NewFile part = folder.Begin(shard);
                var writing = new WritingOptions { WithText = parsed.GetValue(withText) || files.Any(static f => f.Format.MakesText) };
                var summary = new ExtractionSummary();
                var run = new ExtractionRun(
                    extractor,
                    new ExtractionContext { ReferenceDate = parsed.GetValue(reference) },
                    new JsonLinesDocumentWriter(streams with { Output = part.Content, IsOutputTerminal = false }, writing),
                    summary,
                    faults);
                IEnumerable<InputDocument> documents = files
                    .SelectMany(static f => f.Read())
                    // Also where the next document of the shard is far.
                    .TakeWhile(_ => !signals.Token.IsCancellationRequested)
                    // The fault of a document without an id names its file and line.
                    .Where(document => shard.Contains(document.Id ?? document.Fault!));
                if (!run.RunAsync(documents, progress: null, signals.Token).GetAwaiter().GetResult()) return (int)signals.ExitCode;

                var counts = new PartCounts(summary.Documents + summary.Unreadable, summary.Unreadable, summary.Entities, part.Length);
                part.Complete();
                folder.MarkDone(shard, origin, counts);
                Report(streams, shard, counts, "done");
                return (int)faults.ExitCode;
            }
            catch (OperationCanceledException)
            {
                return (int)signals.ExitCode;
            }
        });
        return command;
    }

    private static void NameMissing(IEnumerable<InputFile> files, FaultLog faults)
    {
        foreach (InputSource source in files.Select(static f => f.Source).Where(static s => !File.Exists(s.Name)))
            faults.Add(source.Describe(new FileNotFoundException()));
    }

    /// <summary>The options that the user gave, except those whose meaning is known better otherwise.</summary>
    private static string Describe(ParseResult parsed, Command command, Option[] except) => string.Join(
        ' ',
        command.Options
            .Where(option => !except.Contains(option) && !ShardOptions.Names.Contains(option.Name))
            .Where(option => parsed.GetResult(option) is { Implicit: false })
            .Select(option => string.Join(' ', [option.Name, .. parsed.GetResult(option)!.Tokens.Select(static t => t.Value)])));

    private static void Report(StandardStreams streams, Shard shard, PartCounts counts, string outcome) =>
        streams.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{shard.PartName}: {outcome}: {counts.Documents:N0} documents, {counts.Failed:N0} of them failed, {counts.Entities:N0} entities."));
}
