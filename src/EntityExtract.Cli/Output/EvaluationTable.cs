using System.Globalization;
using EntityExtract.ML.Evaluation;
using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>Scores for people, in per cent: first all documents, then each source when there are several.</summary>
internal static class EvaluationTable
{
    public static void Write(EvaluationReport report, StandardStreams streams)
    {
        using StreamWriter output = streams.CreateOutputWriter();
        IAnsiConsole console = Terminal.Create(output, streams.IsOutputTerminal);

        var table = new Table { Border = streams.IsOutputTerminal ? TableBorder.Rounded : TableBorder.None };
        table.AddColumns("source", "type");
        string[] scores = ["precision", "recall", "F1", "95% interval", "found", "predicted", "gold", "documents"];
        foreach (string header in scores)
            table.AddColumn(new TableColumn(header).RightAligned());

        AddRows(table, "all", report.All);
        if (report.BySource.Count > 1)
        {
            foreach ((string source, ScoreGroup group) in report.BySource) AddRows(table, source, group);
        }

        console.Write(table);
        if (report.Calibration.Bins.All(static bin => bin.Spans == 0)) return; // spans without confidences were compared
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"expected calibration error of the confidences: {report.Calibration.ExpectedError:F3}"));
    }

    private static void AddRows(Table table, string source, ScoreGroup group)
    {
        AddRow(table, source, "all", group.Overall, group.Documents);
        foreach ((EntityType type, SpanScore score) in group.ByType)
            AddRow(table, source, type.ToTag(), score, group.Documents);
    }

    private static void AddRow(Table table, string source, string type, SpanScore score, int documents)
    {
        SpanCounts counts = score.Counts;
        table.AddRow(Array.ConvertAll(
            [
                source, type,
                Percent(counts.Precision), Percent(counts.Recall), Percent(counts.F1),
                $"{Percent(score.F1Interval.Low)}-{Percent(score.F1Interval.High)}",
                Number(counts.TruePositives), Number(counts.Predicted), Number(counts.Gold), Number(documents),
            ],
            Markup.Escape));
    }

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
