using System.CommandLine;
using System.Globalization;
using EntityExtract.ML.Data;
using EntityExtract.ML.Lexicons;

namespace EntityExtract.Cli.Commands;

/// <summary>The option <c>--output FILE</c> of the commands that compile a lexicon, and the writing of that file.</summary>
internal static class OutputFile
{
    public static Option<string> CreateOption(string example) => new("--output")
    {
        HelpName = "FILE",
        Description = $"Where the table is written, for example {example}.",
        Required = true,
    };

    /// <summary>Compiles, then writes the file as a whole.</summary>
    public static int Write(StandardStreams streams, string path, Func<(byte[] Content, FormattableString Summary)> compile)
    {
        var faults = new FaultLog(streams.Error);
        try
        {
            (byte[] content, FormattableString summary) = compile();
            WholeFile.Write(path, content);
            streams.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{path}: {FormattableString.Invariant(summary)}, {content.Length:N0} bytes."));
        }
        catch (Exception exception) when (exception is LexiconException or LabelledDataException)
        {
            faults.Add(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add($"'{path}' could not be written: {exception.Message}");
        }

        return (int)faults.ExitCode;
    }
}
