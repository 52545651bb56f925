using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Cli.Output;

/// <summary>
/// A token and its BIO tag on each line, an empty line after each sentence, a comment with its id before each document.
/// A token keeps its proclitics: the tag of wa-Baghdad, "and Baghdad", is that of the Baghdad in it.
/// </summary>
internal sealed class ConllDocumentWriter(StandardStreams streams) : IDocumentWriter
{
    private readonly StreamWriter _output = streams.CreateOutputWriter();
    private readonly NormalizationBuffer _buffer = new();

    public void Write(string id, ExtractedDocument document)
    {
        _output.WriteLine($"# id = {EscapedField.Of(id)}");

        NormalizedText text = ArabicNormalizer.Tagging.Normalize(document.Text, _buffer);
        var tokens = new List<Token>();
        foreach (Token token in ArabicTokenizer.Enumerate(text)) tokens.Add(token);

        var tags = new BioTags(document.Entities);
        foreach (Sentence sentence in SentenceSplitter.Enumerate(text, tokens.ToArray()))
        {
            for (int i = sentence.FirstToken; i < sentence.End; i++)
            {
                _output.Write(tokens[i].Original.Slice(document.Text));
                _output.Write('\t');
                _output.WriteLine(tags.Next(tokens[i].Original));
            }

            _output.WriteLine();
        }

        if (tokens.Count == 0) _output.WriteLine();
    }

    public void WriteFault(string? id, string fault)
    {
        // A reader of this format takes every line for a token; standard error names the document.
    }

    public void Flush() => _output.Flush();
}
