using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>Walks over the sentences of a tokenised text without allocating; see <see cref="SentenceSplitter"/>.</summary>
public ref partial struct SentenceEnumerator
{
    private readonly ReadOnlySpan<char> _chars;
    private readonly ReadOnlySpan<Token> _tokens;

    private int _next;

    // Of the sentence that is being walked over; -1 while there is none.
    private int _firstContent;
    private int _openBracket;

    // Of the line: quotes may hold several sentences, and so may numbered lists.
    private bool _isQuoteOpen;
    private int _lastListNumber;

    internal SentenceEnumerator(NormalizedText text, ReadOnlySpan<Token> tokens)
    {
        _chars = text.Chars;
        _tokens = tokens;
    }

    /// <summary>The sentence that the last <see cref="MoveNext"/> found.</summary>
    public Sentence Current { get; private set; }

    /// <summary>This enumerator, so that <c>foreach</c> works on it.</summary>
    /// <returns>A copy at the same place.</returns>
    public readonly SentenceEnumerator GetEnumerator() => this;

    /// <summary>Finds the next sentence.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext()
    {
        int first = _next;
        if (first >= _tokens.Length) return false;

        int limit = (int)Math.Min((long)first + SentenceSplitter.MaximumTokens, _tokens.Length);
        _firstContent = -1;
        _openBracket = -1;

        _next = FindEnd(first, limit);
        Current = new Sentence(first, _next - first);
        return true;
    }

    private int FindEnd(int first, int limit)
    {
        int index = first;
        while (true)
        {
            Note(index);
            bool ends = false;
            if (_firstContent >= 0 && MarkOf(index) == SentenceMark.Stop && !IsInnerStop(index))
            {
                index = TakeWhatClosesBehind(index, limit, out bool isAside);
                ends = isAside ? StartsWithAnd(After(index)) : !GoesOn(index + 1);
            }

            index++;
            if (index >= limit) return index;
            if (HasLineBreakBefore(index))
            {
                _isQuoteOpen = false;
                _lastListNumber = 0;
                return index;
            }

            if (ends) return index;
        }
    }

    // Remembers what a token that joins the sentence opens or closes.
    private void Note(int index)
    {
        switch (MarkOf(index))
        {
            // An apostrophe stands inside words as well, so that counting them would tell nothing.
            case SentenceMark.StraightQuote when FirstCharOf(index) == '"':
                _isQuoteOpen = !_isQuoteOpen;
                break;
            case SentenceMark.OpeningBracket:
                _openBracket = index;
                break;
            case SentenceMark.ClosingBracket:
                _openBracket = -1;
                break;
            case SentenceMark.None when _firstContent < 0 && _tokens[index].Kind != TokenKind.Punctuation:
                _firstContent = index;
                break;
        }
    }

    /// <summary>
    /// Takes further stops and the quotes and brackets that close behind a stop into its sentence, and returns the last
    /// of them. An aside is a bracket in the middle of a sentence that has a stop before its end and none behind it: the
    /// sentence goes on, unless an "and" starts the next one. "he came back (at last!) from a long journey".
    /// </summary>
    private int TakeWhatClosesBehind(int stop, int limit, out bool isAside)
    {
        isAside = false;
        int last = stop;
        for (int index = stop + 1; index < limit && !HasLineBreakBefore(index); index++)
        {
            SentenceMark mark = MarkOf(index);
            if (mark == SentenceMark.Stop) isAside = false;
            else if (mark == SentenceMark.ClosingBracket) isAside = _openBracket > _firstContent;
            else if (!IsInvisible(index) && !IsClosingQuote(index, mark)) break;

            Note(index);
            last = index;
        }

        return last;
    }

    /// <summary>
    /// Whether a quote closes. Where it stands decides before its shape does, since much text writes the guillemets the
    /// wrong way round: one that touches only what is before it closes, one that touches only what follows opens.
    /// </summary>
    private readonly bool IsClosingQuote(int index, SentenceMark mark)
    {
        if (mark is not (SentenceMark.OpeningQuote or SentenceMark.ClosingQuote or SentenceMark.StraightQuote)) return false;

        bool touchesBefore = Touches(index - 1, index);
        bool touchesAfter = index + 1 < _tokens.Length && Touches(index, index + 1) && IsWordOrNumber(index + 1);
        if (touchesBefore != touchesAfter) return touchesBefore;
        return mark == SentenceMark.ClosingQuote
            || (mark == SentenceMark.StraightQuote && _isQuoteOpen && FirstCharOf(index) == '"');
    }

    // A comma behind a closed question belongs to the sentence that quotes it: <"where to?", he asked>.
    private readonly bool GoesOn(int next) =>
        next < _tokens.Length && !HasLineBreakBefore(next) && MarkOf(next) == SentenceMark.Continuation;
}
