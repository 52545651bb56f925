using System.Globalization;
using System.Text.Json;
using EntityExtract.Dates;

namespace EntityExtract.Cli.Output;

/// <summary>One JSON object for each date, on a line of its own.</summary>
internal static class DateJsonLinesWriter
{
    public static void Write(IEnumerable<RecognizedDate> dates, StandardStreams streams)
    {
        var lines = new LineJsonWriter(streams.Output);
        foreach (RecognizedDate date in dates) lines.Write(date, Write);
        lines.Flush();
    }

    /// <summary>Writes the value of a date as an object; null for a date without one.</summary>
    public static void WriteValue(Utf8JsonWriter json, DateValue? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("value"u8, value.Timex3 ?? value.Edtf);
        json.WriteString("edtf"u8, value.Edtf);
        json.WriteString("calendar"u8, KebabCase.Of(value.Calendar));
        json.WriteString("precision"u8, KebabCase.Of(value.Precision));
        json.WriteString("start"u8, Day(value.Start));
        json.WriteString("end"u8, Day(value.End));
        if (value.Part != DatePart.Whole) json.WriteString("part"u8, KebabCase.Of(value.Part));
        if (value.Hijri is not null) json.WriteString("hijri"u8, value.Hijri);
        if (value.RelativeTo is not null) json.WriteString("relativeTo"u8, Day(value.RelativeTo));
        if (value.IsApproximate) json.WriteBoolean("approximate"u8, true);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecognizedDate date)
    {
        json.WriteStartObject();
        json.WriteNumber("start"u8, date.Start);
        json.WriteNumber("length"u8, date.Length);
        json.WriteString("text"u8, date.Text);
        json.WriteString("certainty"u8, KebabCase.Of(date.Certainty));
        json.WriteString("resolution"u8, KebabCase.Of(date.Resolution));
        json.WritePropertyName("date"u8);
        WriteValue(json, date.Value);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
