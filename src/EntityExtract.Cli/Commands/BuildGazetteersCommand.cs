using System.CommandLine;
using EntityExtract.ML.Lexicons;

namespace EntityExtract.Cli.Commands;

/// <summary><c>build-gazetteers</c>: compiles name lists into the look-up table of a model.</summary>
internal static class BuildGazetteersCommand
{
    public static Command Create(StandardStreams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder with the name lists (.tsv)." };
        Option<string> output = OutputFile.CreateOption("gazetteers.bin");

        var command = new Command("build-gazetteers", "Compiles name lists, without the rows that may not be shipped.")
        {
            folder, output,
        };
        command.SetAction(parsed => OutputFile.Write(streams, parsed.GetRequiredValue(output), () =>
        {
            (byte[] table, int names) = GazetteerCompiler.Compile(parsed.GetRequiredValue(folder));
            return (table, $"{names:N0} names");
        }));
        return command;
    }
}
