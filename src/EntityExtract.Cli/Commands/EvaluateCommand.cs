using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Commands;

/// <summary><c>evaluate</c>: how well a model agrees with labelled documents, and where it does not.</summary>
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
        var errors = new Option<bool>("--errors")
        {
            Description = "Lists after the scores each span that is not right, by type and kind, with the features that led "
                + "the model to it. With '--format json' the scores are the first line and each error one more.",
        };
        var groups = new Option<bool>("--groups")
        {
            Description = "Measures instead, by B-cubed, which mentions are put together as one person, place or organization: "
                + "each entity but dates has a field \"group\". First for the marked spans, then for those that the model finds.",
        };

        var command = new Command(
            "evaluate",
            "Measures precision, recall and F1 over exact spans, as seqeval does, with a 95% bootstrap interval over "
                + "documents.")
        {
            gold, model, format, errors, groups,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(groups) && (result.GetValue(errors) || result.GetValue(format) == Json))
                result.AddError("'--groups' can be given neither with '--errors' nor with '--format json'.");
        });
        command.SetAction(parsed =>
        {
            EntityExtractor extractor = ModelOption.Load(parsed.GetValue(model));
            var faults = new FaultLog(streams.Error);
            IEnumerable<LabelledDocument> documents = parsed.GetRequiredValue(gold)
                .SelectMany(path => LabelledInput.Read(path, faults));

            if (parsed.GetValue(groups))
            {
                GroupingTable.Write(documents, extractor, faults, streams);
                return (int)faults.ExitCode;
            }

            List<ExplainedError>? list = parsed.GetValue(errors) ? [] : null;
            EvaluationReport report = Evaluate(extractor, documents, list);
            if (report.All.Documents == 0) faults.Add("There is no document to measure against.");
            else if (parsed.GetValue(format) == Json) WriteJson(report, list, streams);
            else WriteTable(report, list, streams);

            return (int)faults.ExitCode;
        });
        return command;
    }

    private static EvaluationReport Evaluate(
        EntityExtractor extractor, IEnumerable<LabelledDocument> documents, List<ExplainedError>? errors)
    {
        if (errors is null) return SpanEvaluator.Evaluate(extractor, documents, new BootstrapOptions());

        var evaluator = new SpanEvaluator();
        var explainer = new SpanExplainer(extractor);
        foreach (LabelledDocument document in documents)
        {
            ExtractedDocument found = extractor.Extract(document.Text);
            evaluator.Add(document.Source, document.Entities, found.Entities);
            errors.AddRange(SpanErrors.Find(document, found.Entities)
                .Select(error => new ExplainedError(error, explainer.Explain(error))));
        }

        return evaluator.ToReport(new BootstrapOptions());
    }

    private static void WriteTable(EvaluationReport report, List<ExplainedError>? errors, StandardStreams streams)
    {
        EvaluationTable.Write(report, streams);
        if (errors is not null) ErrorList.Write(errors, streams);
    }

    private static void WriteJson(EvaluationReport report, List<ExplainedError>? errors, StandardStreams streams)
    {
        EvaluationJson.Write(report, errors is null ? JsonOutput.Indented : JsonOutput.Line, streams);
        if (errors is not null) ErrorJsonLines.Write(errors, streams);
    }
}
