using System.CommandLine;
using System.Text;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Cli.Commands;

/// <summary><c>tokenize</c>: the tokens of a text.</summary>
internal static class TokenizeCommand
{
    private const string Words = "words";
    private const string JsonLines = "jsonl";

    public static Command Create(StandardStreams streams)
    {
        Argument<string[]> files = InputArguments.Create("Text files, each a document.");
        Option<string> format = FormatOption.Create(
            "--format",
            "How the tokens are written: for people, as a JSON object for each, or as the normalised tokens of each line "
                + "with spaces between them.",
            "table",
            "table",
            JsonLines,
            Words);
        Option<NormalizationSteps> steps = StepsOption.Create();
        Option<Encoding?> encoding = EncodingOption.Create();

        var command = new Command("tokenize", "Shows the tokens of Arabic texts.") { files, format, steps, encoding };
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> names = InputArguments.Resolve(parsed.GetValue(files), streams);
            if (names.Count == 0) return (int)CommandLine.ExplainUsage(command, streams);

            IEnumerable<InputSource> inputs = InputSource.Of(names, streams, parsed.GetValue(encoding));
            var tokenizer = new ArabicTokenizer(new ArabicNormalizer(parsed.GetValue(steps)));
            return (int)(parsed.GetValue(format) switch
            {
                Words => TextLines.Rewrite(inputs, streams, WordRewriter(tokenizer)),
                JsonLines => WriteTokens(inputs, streams, tokenizer, new TokenJsonLinesWriter(streams)),
                _ => WriteTokens(inputs, streams, tokenizer, new TokenTableWriter(streams)),
            });
        });
        return command;
    }

    private static LineRewriter WordRewriter(ArabicTokenizer tokenizer)
    {
        var buffer = new NormalizationBuffer();
        return (line, output) =>
        {
            NormalizedText text = tokenizer.Normalizer.Normalize(line, buffer);
            bool isFirst = true;
            foreach (Token token in ArabicTokenizer.Enumerate(text))
            {
                if (!isFirst) output.Write(' ');
                isFirst = false;
                output.Write(token.Normalized.Slice(text.Chars));
            }
        };
    }

    private static ExitCode WriteTokens(
        IEnumerable<InputSource> inputs, StandardStreams streams, ArabicTokenizer tokenizer, ITokenWriter writer)
    {
        var faults = new FaultLog(streams.Error);
        var buffer = new NormalizationBuffer();
        foreach (InputDocument document in inputs.Select(TextDocumentReader.Read))
        {
            if (!document.IsReadable)
            {
                faults.Add(document.Fault);
                continue;
            }

            writer.StartDocument(document.Id);
            NormalizedText text = tokenizer.Normalizer.Normalize(document.Text, buffer);
            foreach (Token token in ArabicTokenizer.Enumerate(text)) writer.Write(token, text);
        }

        writer.Flush();
        return faults.ExitCode;
    }
}
