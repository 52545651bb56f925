using System.Text.Json;

namespace EntityExtract.Cli.Output;

/// <summary>One JSON object for each document, on a line of its own.</summary>
internal sealed class JsonLinesDocumentWriter(StandardStreams streams, WritingOptions options) : IDocumentWriter
{
    private readonly LineJsonWriter _lines = new(streams.Output);

    public void Write(string id, ExtractedDocument document) =>
        _lines.Write((id, document, options), static (json, value) => Write(json, value.id, value.document, value.options));

    /// <summary>Writes a document as an object.</summary>
    public static void Write(Utf8JsonWriter json, string? id, ExtractedDocument document, WritingOptions options)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        if (options.WithText) json.WriteString("text"u8, document.Text);
        json.WriteStartArray("entities"u8);
        foreach (Entity entity in document.Entities) Write(json, entity);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteFault(string? id, string fault) =>
        _lines.Write((id, fault), static (json, value) => WriteFault(json, value.id, value.fault));

    /// <summary>Writes an object in the place of a document that failed.</summary>
    public static void WriteFault(Utf8JsonWriter json, string? id, string fault)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("error"u8, fault);
        json.WriteEndObject();
    }

    public void Flush() => _lines.Flush();

    private static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, entity.Type.ToTag());
        json.WriteNumber("start"u8, entity.Start);
        json.WriteNumber("length"u8, entity.Length);
        json.WriteString("text"u8, entity.Text);
        json.WriteString("name"u8, entity.Name);
        json.WriteNumber("confidence"u8, Confidence.Round(entity.Confidence));
        json.WriteString("source"u8, KebabCase.Of(entity.Source));
        if (entity.Id is not null) json.WriteString("id"u8, entity.Id);
        if (entity.Date is not null)
        {
            json.WritePropertyName("date"u8);
            DateJsonLinesWriter.WriteValue(json, entity.Date);
        }

        json.WriteEndObject();
    }
}
