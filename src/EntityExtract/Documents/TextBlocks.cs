using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>
/// Cuts a text of many megabytes into blocks that are tagged one after the other, so that the memory for tokens and
/// their attributes does not grow with the text. A block ends after a line break, which ends a sentence in any case;
/// only where a line is longer than half a block, after white space; and only inside a longer word, anywhere.
/// </summary>
internal ref struct TextBlocks
{
    /// <summary>The most UTF-16 code units in a block: 45,000 words. An article is one block.</summary>
    public const int MaximumLength = 1 << 18;

    private readonly ReadOnlySpan<char> _text;
    private int _next;

    public TextBlocks(ReadOnlySpan<char> text) => _text = text;

    public OriginalSpan Current { get; private set; }

    public readonly TextBlocks GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next == _text.Length) return false;

        ReadOnlySpan<char> rest = _text[_next..];
        int length = rest.Length <= MaximumLength ? rest.Length : CutBefore(rest[..MaximumLength]);
        Current = new OriginalSpan(_next, length);
        _next += length;
        return true;
    }

    private static int CutBefore(ReadOnlySpan<char> window)
    {
        ReadOnlySpan<char> secondHalf = window[(MaximumLength / 2)..];
        int lineBreak = secondHalf.LastIndexOf('\n');
        if (lineBreak >= 0) return (MaximumLength / 2) + lineBreak + 1;

        for (int i = window.Length - 1; i >= MaximumLength / 2; i--)
        {
            if (char.IsWhiteSpace(window[i])) return i + 1;
        }

        return char.IsHighSurrogate(window[^1]) ? window.Length - 1 : window.Length;
    }
}
