using EntityExtract.Gazetteers;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Lexicons;

/// <summary>
/// Text that a model has learnt from. It recognises a paragraph that shares as many words in a row with it as no two texts do that were
/// written apart.
/// </summary>
internal sealed class KnownText
{
    private const int WordsInRow = 7;

    private readonly HashSet<ulong> _rows = [];

    /// <summary>Adds a document.</summary>
    public void Add(AnalyzedDocument document)
    {
        for (int first = 0; first + WordsInRow <= document.Tokens.Length; first++) _rows.Add(RowAt(document, first));
    }

    /// <summary>Whether a document has words in a row from one that was added.</summary>
    public bool Shares(AnalyzedDocument document)
    {
        if (_rows.Count == 0) return false;

        for (int first = 0; first + WordsInRow <= document.Tokens.Length; first++)
        {
            if (_rows.Contains(RowAt(document, first))) return true;
        }

        return false;
    }

    private static ulong RowAt(AnalyzedDocument document, int first)
    {
        ulong hash = 0;
        for (int i = first; i < first + WordsInRow; i++) hash = WordHash.Append(hash, document.Attributes[i].Word);
        return hash;
    }
}
