using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Commands;

/// <summary><c>evaluate</c>: how well a model agrees with labelled documents.</summary>
internal static class EvaluateCommand
{
    private const string Json = "json";

    public static Command Create(StandardStreams streams)
    {
        var gold = new Argument<string[]>("GOLD")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = "GOLD.jsonl...",
            Description = "Files of labelled documents, on each line "
                + "{\"id\", \"source\", \"text\", \"entities\": [{\"type\", \"start\", \"length\", \"text\"}]}.",
        };
        Option<string?> model = ModelOption.Create();
        Option<string> format = FormatOption.Create("--format", "How the scores are written.", "table", "table", Json);

        var command = new Command(
            "evaluate",
            "Measures precision, recall and F1 over exact spans, as seqeval does, with a 95% bootstrap interval over "
                + "documents.")
        {
            gold, model, format,
        };
        command.SetAction(parsed =>
        {
            EntityExtractor extractor = ModelOption.Load(parsed.GetValue(model));
            var faults = new FaultLog(streams.Error);
            IEnumerable<LabelledDocument> documents = parsed.GetRequiredValue(gold)
                .SelectMany(path => LabelledInput.Read(path, faults));

            EvaluationReport report = SpanEvaluator.Evaluate(extractor, documents, new BootstrapOptions());
            if (report.All.Documents == 0) faults.Add("There is no document to measure against.");
            else if (parsed.GetValue(format) == Json) EvaluationJson.Write(report, streams);
            else EvaluationTable.Write(report, streams);

            return (int)faults.ExitCode;
        });
        return command;
    }
}
