using EntityExtract.Text;

namespace EntityExtract.Tokenization;

// Questions about single tokens and their neighbours.
public ref partial struct SentenceEnumerator
{
    // Unnormalised text may put marks without a shape between a word and its dot. More than this many is no text.
    private const int MostInvisibles = 8;

    private readonly char FirstCharOf(int index) => _chars[_tokens[index].Normalized.Start];

    private readonly ReadOnlySpan<char> CharsOf(int index) => _tokens[index].Normalized.Slice(_chars);

    private readonly SentenceMark MarkOf(int index) =>
        _tokens[index].Kind == TokenKind.Punctuation ? SentencePunctuation.Of(FirstCharOf(index)) : SentenceMark.None;

    private readonly bool IsWordOrNumber(int index) =>
        _tokens[index].Kind is TokenKind.Word or TokenKind.ForeignWord or TokenKind.Number;

    private readonly bool IsForeignOrNumber(int index) =>
        _tokens[index].Kind is TokenKind.ForeignWord or TokenKind.Number;

    private readonly bool IsFullStop(int index) =>
        _tokens[index].Kind == TokenKind.Punctuation && FirstCharOf(index) == SentencePunctuation.FullStop;

    private readonly bool IsInvisible(int index) =>
        _tokens[index].Kind == TokenKind.Symbol && Invisibles.Contains(FirstCharOf(index));

    /// <summary>Whether nothing stands between two tokens except perhaps invisible ones.</summary>
    private readonly bool Touches(int before, int after)
    {
        for (int index = before; index < after; index++)
        {
            if (_tokens[index].Normalized.End != _tokens[index + 1].Normalized.Start) return false;
        }

        return true;
    }

    private readonly bool HasLineBreakBefore(int index)
    {
        foreach (char c in _chars[_tokens[index - 1].Normalized.End.._tokens[index].Normalized.Start])
        {
            if (SentencePunctuation.IsLineBreak(c)) return true;
        }

        return false;
    }

    /// <summary>The visible token before another on the same line, or -1.</summary>
    private readonly int Before(int index)
    {
        for (int steps = 0; index > 0 && steps <= MostInvisibles && !HasLineBreakBefore(index); steps++)
        {
            index--;
            if (!IsInvisible(index)) return index;
        }

        return -1;
    }

    /// <summary>The visible token after another on the same line, or -1.</summary>
    private readonly int After(int index)
    {
        for (int steps = 0; index + 1 < _tokens.Length && steps <= MostInvisibles && !HasLineBreakBefore(index + 1); steps++)
        {
            index++;
            if (!IsInvisible(index)) return index;
        }

        return -1;
    }
}
