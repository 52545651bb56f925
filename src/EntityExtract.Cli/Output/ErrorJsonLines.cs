using System.Text.Json;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Output;

/// <summary>One JSON object for each error, on a line of its own.</summary>
internal static class ErrorJsonLines
{
    public static void Write(IEnumerable<ExplainedError> errors, StandardStreams streams)
    {
        var lines = new LineJsonWriter(streams.Output);
        foreach (ExplainedError error in errors.OrderBy(static e => e.Error.Type).ThenBy(static e => e.Error.Kind))
            lines.Write(error, Write);
        lines.Flush();
    }

    private static void Write(Utf8JsonWriter json, ExplainedError explained)
    {
        SpanError error = explained.Error;
        json.WriteStartObject();
        json.WriteString("kind"u8, KebabCase.Of(error.Kind));
        json.WriteString("type"u8, error.Type.ToTag());
        json.WriteString("id"u8, error.Document.Id);
        json.WriteString("source"u8, error.Document.Source);
        if (error.Gold is { } gold) WriteGold(json, gold, error.Document.Text);
        if (error.Predicted is { } predicted) WritePredicted(json, predicted);

        ErrorContext context = ErrorContext.Of(error);
        json.WriteStartObject("context"u8);
        json.WriteString("before"u8, context.Before);
        json.WriteString("spans"u8, context.Spans);
        json.WriteString("after"u8, context.After);
        json.WriteEndObject();

        json.WriteStartArray("tokens"u8);
        foreach (TokenExplanation token in explained.Tokens) Write(json, token);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGold(Utf8JsonWriter json, LabelledEntity gold, string text)
    {
        json.WriteStartObject("gold"u8);
        WriteSpan(json, gold.Type, gold.Start, text.AsSpan(gold.Start, gold.Length));
        json.WriteEndObject();
    }

    private static void WritePredicted(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject("predicted"u8);
        WriteSpan(json, entity.Type, entity.Start, entity.Text);
        json.WriteNumber("confidence"u8, Confidence.Round(entity.Confidence));
        json.WriteString("source"u8, KebabCase.Of(entity.Source));
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, EntityType type, int start, ReadOnlySpan<char> text)
    {
        json.WriteString("type"u8, type.ToTag());
        json.WriteNumber("start"u8, start);
        json.WriteNumber("length"u8, text.Length);
        json.WriteString("text"u8, text);
    }

    private static void Write(Utf8JsonWriter json, TokenExplanation token)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, token.Text);
        json.WriteNumber("start"u8, token.Start);
        json.WriteString("goldLabel"u8, token.GoldLabel);
        json.WriteString("predictedLabel"u8, token.PredictedLabel);
        json.WriteNumber("features"u8, Math.Round(token.Difference, 4));
        if (token.TransitionDifference is { } transition) json.WriteNumber("transition"u8, Math.Round(transition, 4));
        json.WriteStartArray("contributions"u8);
        foreach (FeatureContribution feature in token.Contributions)
        {
            json.WriteStartObject();
            json.WriteString("feature"u8, feature.Feature);
            json.WriteNumber("gold"u8, Math.Round(feature.Gold, 4));
            json.WriteNumber("predicted"u8, Math.Round(feature.Predicted, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
