using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.ML.Data;
using EntityExtract.ML.Lexicons;

namespace EntityExtract.Cli.Commands;

/// <summary><c>build-likeness</c>: tags raw text and compiles how like a name each word is.</summary>
internal static class BuildLikenessCommand
{
    public static Command Create(StandardStreams streams)
    {
        var texts = new Argument<string[]>("TEXT")
        {
            Description = "Raw text, a paragraph on each line.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> model = ModelOption.Create();
        var known = new Option<string[]>("--known")
        {
            HelpName = "DIR|FILE...",
            Description = $"Labelled documents, or folders with {LabelledFiles.Pattern}. Paragraphs of theirs are left out: of these the model "
                + "would say what it was told.",
            AllowMultipleArgumentsPerToken = true,
        };
        Option<int> minimum = NumberOption.Create(
            "--minimum", "Words that occur less often are left out.", NameLikenessCompiler.DefaultMinimumCount, 1, int.MaxValue);
        Option<string> output = OutputFile.CreateOption("likeness.bin");

        var command = new Command("build-likeness", "Tags raw text and keeps how often each word was part of a name.")
        {
            texts, model, known, minimum, output,
        };
        command.SetAction(parsed =>
        {
            var faults = new FaultLog(streams.Error);
            IReadOnlyList<string> knownFiles = LabelledFiles.Find(parsed.GetValue(known) ?? [], LabelledFiles.Pattern, faults);
            if (!faults.IsEmpty) return (int)faults.ExitCode;

            return OutputFile.Write(streams, parsed.GetRequiredValue(output), () =>
            {
                (byte[] table, int words) = NameLikenessCompiler.Compile(
                    ModelOption.Load(parsed.GetValue(model)),
                    parsed.GetRequiredValue(texts),
                    knownFiles.SelectMany(LabelledDocumentReader.Read),
                    parsed.GetRequiredValue(minimum),
                    new LineProgress(streams.Error));
                return (table, $"{words:N0} words");
            });
        });
        return command;
    }
}
