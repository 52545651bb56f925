using System.CommandLine;
using EntityExtract.Cli.Output;
using EntityExtract.ML.Lexicons;

namespace EntityExtract.Cli.Commands;

/// <summary><c>build-clusters</c>: groups the words of raw text and compiles the groups into the look-up table of a model.</summary>
internal static class BuildClustersCommand
{
    public static Command Create(StandardStreams streams)
    {
        var words = new Argument<string>("WORDS") { Description = "The words of raw text, as 'tokenize --format words' writes them." };
        Option<int> minimum = NumberOption.Create(
            "--minimum", "Words that occur less often are left out.", WordClusterCompiler.DefaultMinimumCount, 1, int.MaxValue);
        Option<string> output = OutputFile.CreateOption("clusters.bin");

        var command = new Command("build-clusters", "Groups words into 1,024, 256 and 64 clusters by the words that stand beside them.")
        {
            words, minimum, output,
        };
        command.SetAction(parsed => OutputFile.Write(streams, parsed.GetRequiredValue(output), () =>
        {
            (byte[] table, int kept) = WordClusterCompiler.Compile(
                parsed.GetRequiredValue(words), parsed.GetRequiredValue(minimum), new LineProgress(streams.Error));
            return (table, $"{kept:N0} words");
        }));
        return command;
    }
}
