using System.CommandLine;
using System.Text;
using EntityExtract.Cli.Input;
using EntityExtract.Text;

namespace EntityExtract.Cli.Commands;

/// <summary><c>normalize</c>: what the normaliser makes of a text, line by line.</summary>
internal static class NormalizeCommand
{
    public static Command Create(StandardStreams streams)
    {
        Argument<string[]> files = InputArguments.Create("Text files.");
        Option<NormalizationSteps> steps = StepsOption.Create();
        Option<Encoding?> encoding = EncodingOption.Create();

        var command = new Command("normalize", "Writes the texts normalised, each line on a line ending in LF.")
        {
            files, steps, encoding,
        };
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> names = InputArguments.Resolve(parsed.GetValue(files), streams);
            if (names.Count == 0) return (int)CommandLine.ExplainUsage(command, streams);

            IEnumerable<InputSource> inputs = InputSource.Of(names, streams, parsed.GetValue(encoding));
            var normalizer = new ArabicNormalizer(parsed.GetValue(steps));
            var buffer = new NormalizationBuffer();
            return (int)TextLines.Rewrite(
                inputs, streams, (line, output) => output.Write(normalizer.Normalize(line, buffer).Chars));
        });
        return command;
    }
}
