using System.Text.Encodings.Web;
using System.Text.Json;

namespace EntityExtract.AotApp;

/// <summary>Writes entities as tests/data/article.golden.jsonl has them, a JSON object a line, without reflection.</summary>
internal static class EntityLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ExtractedDocument document, Stream output)
    {
        foreach (Entity entity in document.Entities)
        {
            using (var json = new Utf8JsonWriter(output, Readable)) Write(entity, json);
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Entity entity, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", entity.Type.ToTag());
        json.WriteNumber("start", entity.Start);
        json.WriteNumber("length", entity.Length);
        json.WriteString("text", entity.Text);
        json.WriteString("name", entity.Name);

        // Two digits, because the last ones differ between processors.
        json.WriteNumber("confidence", Math.Round(entity.Confidence, 2));
        json.WriteString("source", entity.Source.ToString());
        json.WriteString("date", entity.Date?.Edtf);
        json.WriteEndObject();
    }
}
