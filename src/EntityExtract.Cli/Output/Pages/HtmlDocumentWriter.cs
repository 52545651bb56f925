namespace EntityExtract.Cli.Output.Pages;

/// <summary>One page with all documents, for people who would rather look than read.</summary>
internal sealed class HtmlDocumentWriter : IDocumentWriter
{
    private readonly StreamWriter _output;
    private int _documents;

    public HtmlDocumentWriter(StandardStreams streams)
    {
        _output = streams.CreateOutputWriter();
        Page.WriteStart(_output);
    }

    public void Write(string id, ExtractedDocument document) => DocumentSection.Write(_output, ++_documents, id, document);

    public void WriteFault(string? id, string fault) =>
        DocumentSection.WriteFault(_output, ++_documents, id ?? PageWords.Arabic.Unnamed, fault);

    public void Flush() => _output.Flush();
}
