using System.Globalization;
using System.Text;

namespace EntityExtract.Cli.Output;

/// <summary>
/// Standoff annotation as the editor brat reads it: for each document a .txt with the text and a .ann with a line for each
/// entity, and in the folder the configuration that names the types. Offsets count Unicode code points, as brat does.
/// </summary>
internal sealed class BratDocumentWriter : IDocumentWriter
{
    private static readonly string[] Types = [.. Enum.GetValues<EntityType>().Select(static t => t.ToTag())];

    private readonly string _folder;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public BratDocumentWriter(string folder)
    {
        _folder = folder;
        string sections = "\n[relations]\n\n[events]\n\n[attributes]\n";
        WriteFile("annotation.conf", $"[entities]\n{string.Join('\n', Types)}\n{sections}");
    }

    public void Write(string id, ExtractedDocument document)
    {
        string name = TakeName(id);
        WriteFile(name + ".txt", document.Text);
        WriteFile(name + ".ann", Annotate(document));
    }

    public void WriteFault(string? id, string fault)
    {
        // There are no files of a document that could not be read.
    }

    public void Flush()
    {
        // Every document's files are written at once.
    }

    private static string Annotate(ExtractedDocument document)
    {
        var lines = new StringBuilder();
        var offsets = new CodePointOffsets(document.Text);
        for (int i = 0; i < document.Entities.Length; i++)
        {
            Entity entity = document.Entities[i];
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            (string spans, string text) = Describe(entity, offsets);
            lines.Append(CultureInfo.InvariantCulture, $"T{number}\t{entity.Type.ToTag()} {spans}\t{text}\n");
            if (entity.Date is { } date)
                lines.Append(CultureInfo.InvariantCulture, $"#{number}\tAnnotatorNotes T{number}\t{date.Edtf}\n");
        }

        return lines.ToString();
    }

    // A span of brat ends with its line: what goes on after it is a further span of the same entity.
    private static (string Spans, string Text) Describe(Entity entity, CodePointOffsets offsets)
    {
        var spans = new List<string>();
        var texts = new List<string>();
        foreach (Range range in entity.Text.AsSpan().SplitAny('\r', '\n'))
        {
            (int start, int length) = range.GetOffsetAndLength(entity.Length);
            if (length == 0) continue;

            int from = offsets.Of(entity.Start + start);
            spans.Add(FormattableString.Invariant($"{from} {offsets.Of(entity.Start + start + length)}"));
            texts.Add(entity.Text.Substring(start, length));
        }

        return (string.Join(';', spans), string.Join(' ', texts));
    }

    // Two documents with one id are two documents still.
    private string TakeName(string id)
    {
        string name = BratName.Of(id);
        string free = name;
        for (int i = 2; !_names.Add(free); i++) free = string.Create(CultureInfo.InvariantCulture, $"{name}~{i}");
        return free;
    }

    private void WriteFile(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content, StandardStreams.Utf8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(exception);
        }
    }
}
