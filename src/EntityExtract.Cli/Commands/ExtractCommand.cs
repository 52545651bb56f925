using System.CommandLine;
using EntityExtract.Batches;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Commands;

/// <summary><c>extract</c>: the entities of files.</summary>
internal static class ExtractCommand
{
    public static Command Create(StandardStreams streams)
    {
        Argument<string[]> files = InputArguments.Create("Files, folders, or patterns with * and **, and .gz of them.");
        Option<string> format = FormatOption.Create(
            "--format",
            "How the entities are written: for people, as a JSON object for each document, as a token and its BIO tag a line, "
                + "as an entity a line or row, as one page for a browser, or for the editor brat.",
            DocumentFormats.Table,
            DocumentFormats.Names);
        var output = new Option<string?>("--output")
        {
            HelpName = "PATH",
            Description = "The file that the entities are written to, instead of standard output; for brat, the folder of its files.",
        };
        var withText = new Option<bool>("--with-text")
        {
            Description = "Gives each document's text back, in jsonl and parquet. Always on when there is a web page, since its text is not the file's.",
        };
        var quiet = new Option<bool>("--quiet", "-q")
        {
            Description = "Neither a progress bar nor a summary on the terminal. Without a terminal on standard error there is none anyway.",
        };
        var input = new InputOptions();
        Option<string?> model = ModelOption.Create();
        var userNames = new UserNamesOptions();
        Option<DateOnly?> reference = DateOption.Create("--reference", "The day that the texts speak from.");

        var command = new Command(
            "extract",
            "Finds the entities of Arabic texts. Start and length count UTF-16 units of the text; a byte order mark at the "
                + "start of a file does not count.")
        {
            files, format, output, withText, quiet, model, reference,
        };
        input.AddTo(command);
        userNames.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is not null) return;

            // The token, since a value that is none of the formats is refused already.
            if (result.GetResult(format)?.Tokens is not [.., { Value: var name }]) return;
            if (DocumentFormats.WritesFiles(name)) result.AddError($"{name} writes files: --output must name their folder.");
            if (DocumentFormats.IsBinary(name) && streams.IsOutputTerminal)
                result.AddError($"{name} is not for a terminal: --output must name its file.");
        });
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> inputs = InputArguments.Resolve(parsed.GetValue(files), streams);
            if (inputs.Count == 0) return (int)CommandLine.ExplainUsage(command, streams);

            EntityExtractor extractor = ModelOption.Load(
                userNames.Apply(parsed, new EntityExtractorOptions { ModelFolder = parsed.GetValue(model) }));
            var faults = new FaultLog(streams.Error);
            var summary = new ExtractionSummary();
            var meter = new InputMeter();
            IReadOnlyList<InputFile> found = input.Find(parsed, inputs, streams, meter, faults);
            var context = new ExtractionContext { ReferenceDate = parsed.GetValue(reference) };
            string formatName = parsed.GetRequiredValue(format);
            string? path = parsed.GetValue(output);
            var writing = new WritingOptions
            {
                WithText = parsed.GetValue(withText) || found.Any(static f => f.Format.MakesText),
                Folder = path,
            };
            using NewFile? file = path is null || DocumentFormats.WritesFiles(formatName) ? null : NewFile.Create(path);
            StandardStreams target = file is null ? streams : streams with { Output = file.Content, IsOutputTerminal = false };
            var run = new ExtractionRun(extractor, context, DocumentFormats.Create(formatName, target, writing), summary, faults);

            bool isWatched = streams.IsErrorTerminal && !parsed.GetValue(quiet);
            // Entities on the terminal show well enough that something happens, and a bar would be drawn over them.
            if (isWatched && (!target.IsOutputTerminal || DocumentFormats.WritesFiles(formatName)))
                ExtractionProgress.Run(streams, InputMeter.SizeOf(found), meter, faults, Run);
            else
                Run(progress: null);

            file?.Complete();
            if (isWatched) streams.Error.WriteLine(summary.Describe(faults.Count));
            return (int)faults.ExitCode;

            void Run(IProgress<BatchProgress>? progress) =>
                run.RunAsync(found.SelectMany(static f => f.Read()), progress, CancellationToken.None).GetAwaiter().GetResult();
        });
        return command;
    }
}
