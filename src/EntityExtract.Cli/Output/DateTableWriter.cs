using System.Globalization;
using EntityExtract.Dates;
using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>A date on each line for people: its offsets, its value, and its text; or why it has no value.</summary>
internal static class DateTableWriter
{
    // Room for the offsets of texts below 100,000 units, and for an interval of days.
    private const int OffsetsWidth = 12;
    private const int ValueWidth = 21;

    public static void Write(IEnumerable<RecognizedDate> dates, StandardStreams streams)
    {
        using StreamWriter output = streams.CreateOutputWriter();
        IAnsiConsole console = Terminal.Create(output, streams.IsOutputTerminal);
        foreach (RecognizedDate date in dates)
        {
            string offsets = string.Create(CultureInfo.InvariantCulture, $"{date.Start}..{date.End}");
            string value = date.Value?.Edtf ?? KebabCase.Of(date.Resolution);
            string text = EscapedField.Of(date.Text);
            if (streams.IsOutputTerminal) text = TerminalText.Of(text);
            console.MarkupLineInterpolated($"[grey]{offsets.PadRight(OffsetsWidth)}[/]  {value.PadRight(ValueWidth)}  {text}");
        }
    }
}
