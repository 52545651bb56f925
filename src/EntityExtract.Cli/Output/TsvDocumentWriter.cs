using System.Globalization;

namespace EntityExtract.Cli.Output;

/// <summary>One line for each entity, with the names of the columns on the first.</summary>
internal sealed class TsvDocumentWriter : IDocumentWriter
{
    private readonly StreamWriter _output;

    public TsvDocumentWriter(StandardStreams streams)
    {
        _output = streams.CreateOutputWriter();
        WriteLine("id", "type", "start", "length", "text", "name", "confidence", "source");
    }

    public void Write(string id, ExtractedDocument document)
    {
        string escapedId = EscapedField.Of(id);
        foreach (Entity entity in document.Entities)
        {
            WriteLine(
                escapedId,
                entity.Type.ToTag(),
                entity.Start.ToString(CultureInfo.InvariantCulture),
                entity.Length.ToString(CultureInfo.InvariantCulture),
                EscapedField.Of(entity.Text),
                EscapedField.Of(entity.Name),
                Confidence.Format(entity.Confidence),
                KebabCase.Of(entity.Source));
        }
    }

    public void WriteFault(string? id, string fault)
    {
        // A table of entities has no row for a document without any.
    }

    public void Flush() => _output.Flush();

    private void WriteLine(params ReadOnlySpan<string> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0) _output.Write('\t');
            _output.Write(fields[i]);
        }

        _output.WriteLine();
    }
}
