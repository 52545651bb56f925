using System.Text;
using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>
/// Walks over the tokens of a normalised text without allocating. Every character that is neither white space nor
/// removed by the normaliser is in exactly one token.
/// </summary>
public ref struct TokenEnumerator
{
    private readonly NormalizedText _text;
    private readonly ReadOnlySpan<char> _chars;
    private int _next;

    internal TokenEnumerator(NormalizedText text)
    {
        _text = text;
        _chars = text.Chars;
    }

    /// <summary>The token that the last <see cref="MoveNext"/> found.</summary>
    public Token Current { get; private set; }

    /// <summary>This enumerator, so that <c>foreach</c> works on it.</summary>
    /// <returns>A copy at the same place.</returns>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Finds the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext()
    {
        int start = _next;
        while (start < _chars.Length && CharacterClasses.Of(_chars[start]) == CharacterClass.Space) start++;

        if (start >= _chars.Length)
        {
            _next = start;
            return false;
        }

        CharacterClass first = ClassAt(start, out int width);
        (TokenKind kind, int end) = first switch
        {
            CharacterClass.ArabicLetter => (TokenKind.Word, EndOfWord(start + width)),
            CharacterClass.ForeignLetter => (TokenKind.ForeignWord, EndOfForeignWord(start + width)),
            CharacterClass.Digit => (TokenKind.Number, EndOfNumber(start + width)),
            CharacterClass.Punctuation => (TokenKind.Punctuation, SkipMarks(start + width)),
            CharacterClass.Mark => (TokenKind.Symbol, SkipMarks(start + width)),
            _ => (TokenKind.Symbol, EndOfSymbol(start + width)),
        };

        _next = end;
        NormalizedSpan span = NormalizedSpan.Between(start, end);
        Current = new Token(kind, span, _text.ToOriginal(span));
        return true;
    }

    private readonly CharacterClass ClassAt(int index, out int width)
    {
        width = 1;
        CharacterClass simple = CharacterClasses.Of(_chars[index]);
        if (simple != CharacterClass.HighSurrogate) return simple;
        if (Rune.DecodeFromUtf16(_chars[index..], out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done)
        {
            return CharacterClass.Symbol; // a lone surrogate
        }

        width = consumed;
        return CharacterClasses.Of(rune);
    }

    private readonly int EndOfWord(int index)
    {
        while (index < _chars.Length
            && CharacterClasses.Of(_chars[index]) is CharacterClass.ArabicLetter or CharacterClass.Mark)
        {
            index++;
        }

        return index;
    }

    private readonly int EndOfForeignWord(int index)
    {
        while (index < _chars.Length
            && ClassAt(index, out int width) is CharacterClass.ForeignLetter or CharacterClass.Digit or CharacterClass.Mark)
        {
            index += width;
        }

        return index;
    }

    private readonly int EndOfNumber(int index)
    {
        while (index < _chars.Length)
        {
            CharacterClass next = ClassAt(index, out int width);
            bool belongs = next is CharacterClass.Digit or CharacterClass.Mark
                || (IsNumberSeparator(_chars[index])
                    && index + 1 < _chars.Length
                    && ClassAt(index + 1, out _) == CharacterClass.Digit);
            if (!belongs) break;
            index += width;
        }

        return index;
    }

    private static bool IsNumberSeparator(char c) => c is '.' or ',' or '/' or '-' or ':'
        or '\u066B' // Arabic decimal separator
        or '\u066C'; // Arabic thousands separator

    private readonly int EndOfSymbol(int index)
    {
        index = SkipModifiers(index);

        // One emoji may be several joined by zero-width joiners, which the normaliser takes away: a family is one token.
        while (index < _chars.Length && IsJoinedToPrevious(index) && ClassAt(index, out int width) == CharacterClass.Symbol)
        {
            index = SkipModifiers(index + width);
        }

        return index;
    }

    private readonly bool IsJoinedToPrevious(int index)
    {
        int original = _text.ToOriginal(new NormalizedPosition(index)).Value;
        return original > 0 && _text.Original[original - 1] == Invisibles.ZeroWidthJoiner;
    }

    private readonly int SkipModifiers(int index)
    {
        while (index < _chars.Length)
        {
            if (CharacterClasses.Of(_chars[index]) == CharacterClass.Mark
                || _chars[index] == Invisibles.ZeroWidthJoiner)
            {
                index++;
            }
            else if (IsSkinTone(index))
            {
                index += 2;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    // U+1F3FB..U+1F3FF, the Fitzpatrick modifiers that colour the emoji before them.
    private readonly bool IsSkinTone(int index) =>
        _chars[index] == '\uD83C' && index + 1 < _chars.Length && _chars[index + 1] is >= '\uDFFB' and <= '\uDFFF';

    private readonly int SkipMarks(int index)
    {
        while (index < _chars.Length && CharacterClasses.Of(_chars[index]) == CharacterClass.Mark) index++;
        return index;
    }
}
