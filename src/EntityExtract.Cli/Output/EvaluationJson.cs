using System.Text.Json;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Output;

/// <summary>Scores as JSON, for programs that watch them.</summary>
internal static class EvaluationJson
{
    public static void Write(EvaluationReport report, JsonWriterOptions options, StandardStreams streams)
    {
        using (var json = new Utf8JsonWriter(streams.Output, options))
        {
            json.WriteStartObject();
            Write(json, "all", report.All);
            json.WriteStartObject("sources"u8);
            foreach ((string source, ScoreGroup group) in report.BySource) Write(json, source, group);
            json.WriteEndObject();
            Write(json, report.Calibration);
            json.WriteStartObject("bootstrap"u8);
            json.WriteNumber("resamples"u8, report.Bootstrap.Resamples);
            json.WriteNumber("confidence"u8, report.Bootstrap.Confidence);
            json.WriteNumber("seed"u8, report.Bootstrap.Seed);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        streams.Output.Write("\n"u8);
        streams.Output.Flush();
    }

    private static void Write(Utf8JsonWriter json, Calibration calibration)
    {
        json.WriteStartObject("calibration"u8);
        json.WriteNumber("expectedError"u8, calibration.ExpectedError);
        json.WriteStartArray("bins"u8);
        foreach (CalibrationBin bin in calibration.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("low"u8, bin.Low);
            json.WriteNumber("high"u8, bin.High);
            json.WriteNumber("spans"u8, bin.Spans);
            json.WriteNumber("confidence"u8, bin.Confidence);
            json.WriteNumber("precision"u8, bin.Precision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ScoreGroup group)
    {
        json.WriteStartObject(name);
        json.WriteNumber("documents"u8, group.Documents);
        Write(json, "overall", group.Overall);
        foreach ((EntityType type, SpanScore score) in group.ByType) Write(json, type.ToTag(), score);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SpanScore score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision"u8, score.Counts.Precision);
        json.WriteNumber("recall"u8, score.Counts.Recall);
        json.WriteNumber("f1"u8, score.Counts.F1);
        json.WriteNumber("f1Low"u8, score.F1Interval.Low);
        json.WriteNumber("f1High"u8, score.F1Interval.High);
        json.WriteNumber("truePositives"u8, score.Counts.TruePositives);
        json.WriteNumber("predicted"u8, score.Counts.Predicted);
        json.WriteNumber("gold"u8, score.Counts.Gold);
        json.WriteEndObject();
    }
}
