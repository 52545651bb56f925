using System.CommandLine;
using EntityExtract.Cli.Output;
using EntityExtract.ML.Lexicons;

namespace EntityExtract.Cli.Commands;

/// <summary><c>build-clusters</c>: groups word vectors and compiles the groups into the look-up table of a model.</summary>
internal static class BuildClustersCommand
{
    public static Command Create(StandardStreams streams)
    {
        var vectors = new Argument<string>("VECTORS") { Description = "The .vec file of fastText." };
        var counts = new Option<string>("--counts")
        {
            HelpName = "FILE",
            Description = "The frequencies of words in the raw text: word TAB number on each line.",
            Required = true,
        };
        var words = new Option<int>("--words")
        {
            HelpName = "N",
            Description = "Only this many of the commonest words are kept.",
            DefaultValueFactory = _ => 180_000,
        };
        var seed = new Option<int>("--seed")
        {
            HelpName = "N",
            Description = "The seed of k-means.",
            DefaultValueFactory = _ => 1,
        };
        Option<string> output = OutputFile.CreateOption("clusters.bin");

        var command = new Command("build-clusters", "Groups words into 1,024, 256 and 64 clusters by their vectors.")
        {
            vectors, counts, words, seed, output,
        };
        command.SetAction(parsed => OutputFile.Write(streams, parsed.GetRequiredValue(output), () =>
        {
            (byte[] table, int kept) = WordClusterCompiler.Compile(
                parsed.GetRequiredValue(vectors),
                parsed.GetRequiredValue(counts),
                parsed.GetRequiredValue(words),
                parsed.GetRequiredValue(seed),
                new LineProgress(streams.Error));
            return (table, $"{kept:N0} words");
        }));
        return command;
    }
}
