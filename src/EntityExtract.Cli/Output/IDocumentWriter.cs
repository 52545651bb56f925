namespace EntityExtract.Cli.Output;

/// <summary>Writes extracted documents in one format.</summary>
internal interface IDocumentWriter
{
    public void Write(string id, ExtractedDocument document);

    /// <summary>Keeps the place of a document that failed, where the format has a way to say so.</summary>
    public void WriteFault(string? id, string fault);

    /// <summary>Hands everything written so far to the reader of the output.</summary>
    public void Flush();

    /// <summary>Writes what the format has at its end, after the last document.</summary>
    public void Finish() => Flush();
}
