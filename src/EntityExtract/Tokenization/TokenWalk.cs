using System.Text;
using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>Finds tokens one character after the other: the rules in their plain form, for any text.</summary>
internal readonly ref struct TokenWalk(NormalizedText text)
{
    private readonly NormalizedText _text = text;
    private readonly ReadOnlySpan<char> _chars = text.Chars;
    private readonly ReadOnlySpan<CharacterClass> _classes = text.Classes;

    /// <summary>The place of the first character from <paramref name="start"/> on that is not white space, or -1.</summary>
    public int FirstVisible(int start)
    {
        while (start < _chars.Length && _classes[start] == CharacterClass.Space) start++;
        return start < _chars.Length ? start : -1;
    }

    /// <summary>The kind of the token that begins at a place.</summary>
    public TokenKind KindOf(int start) => ClassAt(start, out _) switch
    {
        CharacterClass.ArabicLetter => TokenKind.Word,
        CharacterClass.ForeignLetter => TokenKind.ForeignWord,
        CharacterClass.Digit => TokenKind.Number,
        CharacterClass.Punctuation or CharacterClass.NumberSeparator => TokenKind.Punctuation,
        _ => TokenKind.Symbol,
    };

    /// <summary>Where the token that begins at a place ends.</summary>
    public int EndOf(int start) => ClassAt(start, out int width) switch
    {
        CharacterClass.ArabicLetter => EndOfWord(start + width),
        CharacterClass.ForeignLetter => EndOfForeignWord(start + width),
        CharacterClass.Digit => EndOfNumber(start + width),
        CharacterClass.Punctuation or CharacterClass.NumberSeparator or CharacterClass.Mark => SkipMarks(start + width),
        _ => EndOfSymbol(start + width),
    };

    private CharacterClass ClassAt(int index, out int width)
    {
        width = 1;
        CharacterClass simple = _classes[index];
        if (simple != CharacterClass.HighSurrogate) return simple;
        if (Rune.DecodeFromUtf16(_chars[index..], out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done)
        {
            return CharacterClass.Symbol; // a lone surrogate
        }

        width = consumed;
        return CharacterClasses.Of(rune);
    }

    private int EndOfWord(int index)
    {
        while (index < _chars.Length
            && _classes[index] is CharacterClass.ArabicLetter or CharacterClass.Mark)
        {
            index++;
        }

        return index;
    }

    private int EndOfForeignWord(int index)
    {
        while (index < _chars.Length
            && ClassAt(index, out int width) is CharacterClass.ForeignLetter or CharacterClass.Digit or CharacterClass.Mark)
        {
            index += width;
        }

        return index;
    }

    private int EndOfNumber(int index)
    {
        while (index < _chars.Length)
        {
            CharacterClass next = ClassAt(index, out int width);
            bool belongs = next is CharacterClass.Digit or CharacterClass.Mark
                || (next == CharacterClass.NumberSeparator
                    && index + 1 < _chars.Length
                    && ClassAt(index + 1, out _) == CharacterClass.Digit);
            if (!belongs) break;
            index += width;
        }

        return index;
    }

    private int EndOfSymbol(int index)
    {
        index = SkipModifiers(index);

        // One emoji may be several joined by zero-width joiners, which the normaliser takes away: a family is one token.
        while (index < _chars.Length && IsJoinedToPrevious(index) && ClassAt(index, out int width) == CharacterClass.Symbol)
        {
            index = SkipModifiers(index + width);
        }

        return index;
    }

    private bool IsJoinedToPrevious(int index)
    {
        int original = _text.ToOriginal(new NormalizedPosition(index)).Value;
        return original > 0 && _text.Original[original - 1] == Invisibles.ZeroWidthJoiner;
    }

    private int SkipModifiers(int index)
    {
        while (index < _chars.Length)
        {
            if (_classes[index] == CharacterClass.Mark
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
    private bool IsSkinTone(int index) =>
        _chars[index] == '\uD83C' && index + 1 < _chars.Length && _chars[index + 1] is >= '\uDFFB' and <= '\uDFFF';

    private int SkipMarks(int index)
    {
        while (index < _chars.Length && _classes[index] == CharacterClass.Mark) index++;
        return index;
    }
}
