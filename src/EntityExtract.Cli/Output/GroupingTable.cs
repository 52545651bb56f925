using System.Globalization;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>The B-cubed scores of groups of mentions, in per cent: all documents, then each source when there are several.</summary>
internal static class GroupingTable
{
    private sealed record Scores(BCubedScore Marked, BCubedScore Found, int Documents);

    public static void Write(
        IEnumerable<LabelledDocument> documents, EntityExtractor extractor, FaultLog faults, StandardStreams streams)
    {
        var bySource = new SortedDictionary<string, Scores>(StringComparer.Ordinal);
        foreach (LabelledDocument document in documents)
        {
            if (document.Entities.Any(static entity => entity is { Type: not EntityType.Date, Group: null }))
            {
                faults.Add($"Document '{document.Id}' has an entity without a 'group'.");
                continue;
            }

            Scores sum = bySource.GetValueOrDefault(document.Source) ?? new Scores(default, default, 0);
            bySource[document.Source] = new Scores(
                sum.Marked + GroupingEvaluator.ScoreMarked(document),
                sum.Found + GroupingEvaluator.ScoreFound(document, extractor),
                sum.Documents + 1);
        }

        if (bySource.Count == 0) faults.Add("There is no document to measure against.");
        else Write(bySource, streams);
    }

    private static void Write(SortedDictionary<string, Scores> bySource, StandardStreams streams)
    {
        using StreamWriter output = streams.CreateOutputWriter();
        IAnsiConsole console = Terminal.Create(output, streams.IsOutputTerminal);

        var table = new Table { Border = streams.IsOutputTerminal ? TableBorder.Rounded : TableBorder.None };
        table.AddColumns("source", "spans");
        foreach (string header in (string[])["precision", "recall", "F1", "found", "gold", "documents"])
            table.AddColumn(new TableColumn(header).RightAligned());

        AddRows(table, "all", bySource.Values.Aggregate(static (a, b) =>
            new Scores(a.Marked + b.Marked, a.Found + b.Found, a.Documents + b.Documents)));
        if (bySource.Count > 1)
        {
            foreach ((string source, Scores scores) in bySource) AddRows(table, source, scores);
        }

        console.Write(table);
    }

    private static void AddRows(Table table, string source, Scores scores)
    {
        AddRow(table, source, "marked", scores.Marked, scores.Documents);
        AddRow(table, source, "found", scores.Found, scores.Documents);
    }

    private static void AddRow(Table table, string source, string spans, BCubedScore score, int documents) =>
        table.AddRow(Array.ConvertAll(
            [
                source, spans, Percent(score.Precision), Percent(score.Recall), Percent(score.F1),
                Number(score.Found), Number(score.Gold), Number(documents),
            ],
            Markup.Escape));

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
