using System.Globalization;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Output;

/// <summary>
/// Errors for people, by type and kind. In the context square brackets hold the marked span and braces the predicted one.
/// </summary>
internal static class ErrorList
{
    public static void Write(IEnumerable<ExplainedError> errors, StandardStreams streams)
    {
        using StreamWriter output = streams.CreateOutputWriter();
        Func<string, string> show = streams.IsOutputTerminal
            ? static text => TerminalText.Of(EscapedField.Of(text))
            : EscapedField.Of;
        foreach (var group in errors.GroupBy(static e => (e.Error.Type, e.Error.Kind)).OrderBy(static g => g.Key))
        {
            output.WriteLine();
            output.WriteLine($"{group.Key.Type.ToTag()}, {KebabCase.Of(group.Key.Kind)}: {Number(group.Count())}");
            foreach (ExplainedError error in group) Write(error, show, output);
        }
    }

    private static void Write(ExplainedError explained, Func<string, string> show, StreamWriter output)
    {
        SpanError error = explained.Error;
        string text = error.Document.Text;
        output.WriteLine();
        output.WriteLine($"  {show(error.Document.Source)} {show(error.Document.Id)}");
        if (error.Gold is { } gold)
            output.WriteLine($"  gold       {Place(gold.Type, gold.Start, gold.End)} {show(text[gold.Start..gold.End])}");
        if (error.Predicted is { } entity)
        {
            output.WriteLine($"  predicted  {Place(entity.Type, entity.Start, entity.End)} {show(entity.Text)} "
                + $"({Confidence.Format(entity.Confidence)}, {KebabCase.Of(entity.Source)})");
        }

        output.WriteLine($"  context    {show(Mark(error))}");
        foreach (TokenExplanation token in explained.Tokens) Write(token, show, output);
    }

    private static void Write(TokenExplanation token, Func<string, string> show, StreamWriter output)
    {
        string transition = token.TransitionDifference is { } difference ? $", transition {Weight(difference)}" : "";
        output.WriteLine($"    {show(token.Text)} {token.PredictedLabel} for {token.GoldLabel}: "
            + $"features {Weight(token.Difference)}{transition}");
        foreach (FeatureContribution feature in token.Contributions)
            output.WriteLine($"      {Weight(feature.Difference)} {show(feature.Feature)}");
    }

    private static string Mark(SpanError error)
    {
        (string before, string spans, string after) = ErrorContext.Of(error);
        (int At, string Mark)[] marks =
        [
            .. error.Predicted is { } entity ? [(entity.Start, "{"), (entity.End, "}")] : Array.Empty<(int, string)>(),
            .. error.Gold is { } gold ? [(gold.Start, "["), (gold.End, "]")] : Array.Empty<(int, string)>(),
        ];

        // From the end, so that the offsets before stay right.
        foreach ((int at, string mark) in marks.OrderByDescending(static m => m.At))
            spans = spans.Insert(at - error.Start, mark);

        return before + spans + after;
    }

    private static string Place(EntityType type, int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{start}..{end} {type.ToTag()}");

    private static string Weight(double weight) => weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
