using System.CommandLine;
using EntityExtract.Cli.Output;
using EntityExtract.Dates;

namespace EntityExtract.Cli.Commands;

/// <summary><c>dates</c>: the dates of a text given on the command line.</summary>
internal static class DatesCommand
{
    private const string JsonLines = "jsonl";

    public static Command Create(StandardStreams streams)
    {
        var text = new Argument<string>("TEXT") { Description = "The text." };
        Option<DateOnly?> reference = DateOption.Create(
            "--reference", "The day that the text speaks from. Without it, relative dates are found and have no value.");
        Option<string> format = FormatOption.Create(
            "--format", "How the dates are written: for people, or as a JSON object for each.", "table", "table", JsonLines);

        var command = new Command("dates", "Finds the dates of an Arabic text and works out what they mean.") { text, reference, format };
        command.SetAction(parsed =>
        {
            IReadOnlyList<RecognizedDate> dates = DateRecognizer.Default.Recognize(parsed.GetRequiredValue(text), parsed.GetValue(reference));
            if (parsed.GetValue(format) == JsonLines) DateJsonLinesWriter.Write(dates, streams);
            else DateTableWriter.Write(dates, streams);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
