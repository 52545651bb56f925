using System.CommandLine;
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
                + "or as an entity a line.",
            DocumentFormats.Table,
            DocumentFormats.Names);
        var withText = new Option<bool>("--with-text")
        {
            Description = "Gives each document's text back in jsonl. Always on when there is a web page, since its text is not the file's.",
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
            files, format, withText, model, reference,
        };
        input.AddTo(command);
        userNames.AddTo(command);
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> inputs = InputArguments.Resolve(parsed.GetValue(files), streams);
            if (inputs.Count == 0) return (int)CommandLine.ExplainUsage(command, streams);

            EntityExtractor extractor = ModelOption.Load(
                userNames.Apply(parsed, new EntityExtractorOptions { ModelFolder = parsed.GetValue(model) }));
            var faults = new FaultLog(streams.Error);
            IReadOnlyList<InputFile> found = input.Find(parsed, inputs, streams, faults);
            var context = new ExtractionContext { ReferenceDate = parsed.GetValue(reference) };
            var writing = new WritingOptions { WithText = parsed.GetValue(withText) || found.Any(static f => f.Format.MakesText) };
            IDocumentWriter writer = DocumentFormats.Create(parsed.GetRequiredValue(format), streams, writing);

            return (int)Run(found.SelectMany(static f => f.Read()), extractor, context, writer, faults);
        });
        return command;
    }

    private static ExitCode Run(
        IEnumerable<InputDocument> documents,
        EntityExtractor extractor,
        ExtractionContext context,
        IDocumentWriter writer,
        FaultLog faults)
    {
        OrderedPipeline.Run(
            documents,
            document => (document, result: document.IsReadable ? extractor.Extract(document.Text, context) : null),
            item =>
            {
                (InputDocument document, ExtractedDocument? result) = item;
                if (document.IsReadable)
                {
                    writer.Write(document.Id, result!);
                }
                else
                {
                    faults.Add(document.Fault);
                    writer.WriteFault(document.Id, document.Fault);
                }
            },
            writer.Flush);
        return faults.ExitCode;
    }
}
