using System.Collections.Immutable;
using EntityExtract.Text;

namespace EntityExtract.ML.Data;

/// <summary>
/// Reads files of labelled documents, one JSON object a line:
/// <c>{"id":"1","source":"s","text":"…","entities":[{"type":"PERSON","start":0,"length":4,"text":"…"}]}</c>.
/// An entity may have a <c>group</c> too, <see cref="LabelledEntity.Group"/>.
/// Each line is checked: that every field is there, that spans lie inside the text, do not overlap and cover the text
/// that they say. Without <c>source</c> the name of the file stands for it.
/// </summary>
public static class LabelledDocumentReader
{
    /// <summary>Reads a file and stops at the first line that cannot be used.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The documents, read as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="LabelledDataException">A line cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IEnumerable<LabelledDocument> Read(string path) => Read(path, static fault => throw fault);

    /// <summary>Reads a file and passes over the lines that cannot be used.</summary>
    /// <param name="path">The file.</param>
    /// <param name="onFault">Takes what is wrong with each such line.</param>
    /// <returns>The other documents, read as they are asked for.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IEnumerable<LabelledDocument> Read(string path, Action<LabelledDataException> onFault)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(onFault);
        return ReadLines(path, onFault);
    }

    private static IEnumerable<LabelledDocument> ReadLines(string path, Action<LabelledDataException> onFault)
    {
        using FileStream stream = File.OpenRead(path);
        var lines = new Utf8LineReader(stream);
        string source = Path.GetFileNameWithoutExtension(path);

        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            LabelledDocument? document = null;
            string? reason;
            if (JsonLine.TryParse(line, LabelledDataJsonContext.Default.LabelledDocumentJson, out var json, out reason))
                reason = Check(json, source, out document);

            if (document is not null) yield return document;
            else onFault(new LabelledDataException(path, lines.LineNumber, reason!));
        }
    }

    private static string? Check(LabelledDocumentJson json, string source, out LabelledDocument? document)
    {
        document = null;
        if (json.Id is null) return "the field 'id' is missing";
        if (json.Text is null) return "the field 'text' is missing";
        if (json.Entities is null) return "the field 'entities' is missing";

        var entities = ImmutableArray.CreateBuilder<LabelledEntity>(json.Entities.Count);
        for (int i = 0; i < json.Entities.Count; i++)
        {
            string? reason = Check(json.Entities[i], json.Text, out LabelledEntity entity);
            if (reason is not null) return $"entity {i + 1}: {reason}";
            entities.Add(entity);
        }

        entities.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        for (int i = 1; i < entities.Count; i++)
        {
            if (entities[i].Start < entities[i - 1].End)
                return $"the entities at {entities[i - 1].Start} and {entities[i].Start} overlap";
        }

        document = new LabelledDocument
        {
            Id = json.Id,
            Source = json.Source ?? source,
            Text = json.Text,
            Entities = entities.DrainToImmutable(),
        };
        return null;
    }

    private static string? Check(LabelledEntityJson? json, string text, out LabelledEntity entity)
    {
        entity = default;
        if (json?.Type is null) return "the field 'type' is missing";
        if (json.Start is not { } start) return "the field 'start' is missing";
        if (json.Length is not { } length) return "the field 'length' is missing";
        if (json.Text is null) return "the field 'text' is missing";
        if (!EntityTypes.TryParseTag(json.Type, out EntityType type)) return $"there is no type '{json.Type}'";
        if (start < 0 || length < 1 || length > text.Length - start)
            return $"start {start} and length {length} do not lie inside the text, which has {text.Length} UTF-16 units";
        if (!text.AsSpan(start, length).SequenceEqual(json.Text))
            return $"its text is '{json.Text}', but '{text.Substring(start, length)}' stands at {start}";

        entity = new LabelledEntity(type, start, length) { Group = json.Group };
        return null;
    }
}
