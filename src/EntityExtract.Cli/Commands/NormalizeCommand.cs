using System.CommandLine;
using EntityExtract.Text;

namespace EntityExtract.Cli.Commands;

/// <summary><c>normalize</c>: what the normaliser makes of a text, line by line.</summary>
internal static class NormalizeCommand
{
    public static Command Create(StandardStreams streams)
    {
        Argument<string[]> files = InputArguments.Create("Text files.");
        Option<NormalizationSteps> steps = StepsOption.Create();

        var command = new Command("normalize", "Writes the texts normalised, each line on a line ending in LF.")
        {
            files, steps,
        };
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> inputs = InputArguments.Resolve(parsed.GetValue(files), streams);
            if (inputs.Count == 0) return (int)CommandLine.ExplainUsage(command, streams);

            var normalizer = new ArabicNormalizer(parsed.GetValue(steps));
            var buffer = new NormalizationBuffer();
            return (int)TextLines.Rewrite(
                inputs, streams, (line, output) => output.Write(normalizer.Normalize(line, buffer).Chars));
        });
        return command;
    }
}
