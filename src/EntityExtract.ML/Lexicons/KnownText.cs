using EntityExtract.Gazetteers;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Lexicons;

/// <summary>
/// Text that a model has learnt from. It recognises a paragraph that shares as many words in a row with it as no two texts do that were
/// written apart. Rows of marks and numbers do not count: many texts have the same.
/// </summary>
internal sealed class KnownText
{
    private const int TokensInRow = 7;
    private const int FewestWords = 4;

    private readonly HashSet<ulong> _rows = [];

    /// <summary>Adds a document.</summary>
    public void Add(AnalyzedDocument document)
    {
        for (int first = 0; first + TokensInRow <= document.Tokens.Length; first++)
        {
            if (TryRowAt(document, first, out ulong row)) _rows.Add(row);
        }
    }

    /// <summary>Whether a document has words in a row from one that was added.</summary>
    public bool Shares(AnalyzedDocument document)
    {
        if (_rows.Count == 0) return false;

        for (int first = 0; first + TokensInRow <= document.Tokens.Length; first++)
        {
            if (TryRowAt(document, first, out ulong row) && _rows.Contains(row)) return true;
        }

        return false;
    }

    private static bool TryRowAt(AnalyzedDocument document, int first, out ulong row)
    {
        row = 0;
        int words = 0;
        foreach (TokenAttributes token in document.Attributes.Slice(first, TokensInRow))
        {
            row = WordHash.Append(row, token.Word);
            if (token.Shape is TokenShape.Word or TokenShape.ShortWord) words++;
        }

        return words >= FewestWords;
    }
}
