using System.Numerics;
using System.Runtime.CompilerServices;
using EntityExtract.Text;
using EntityExtract.Text.Vectorized;

namespace EntityExtract.Tokenization;

/// <summary>
/// Finds where tokens begin and end, among 64 characters at once. For a run of windows: it remembers of each what the next
/// one must know.
/// </summary>
/// <remarks>
/// <para>
/// With one bit for each character, <c>mask &lt;&lt; 1</c> is what stands before each character. A letter that has a
/// letter before it continues a word; what continues nothing, and is not white space, begins a token. Digits after
/// foreign letters belong to them: adding the first of them to their mask lets the carry run through all of them.
/// </para>
/// <para>
/// Marks and surrogates belong to whatever is before them, and a symbol may be joined to the next one: their borders, and
/// that of the token before, are left to <see cref="TokenWalk"/>.
/// </para>
/// </remarks>
internal struct TokenBorders
{
    /// <summary>The number of characters in a window.</summary>
    public const int Length = ClassMasks.Length;

    // Of the window before, what each character is part of.
    private ulong _visible;
    private ulong _arabic;
    private ulong _foreign;
    private ulong _number;
    private ulong _numberDigit;
    private ulong _symbol;

    /// <summary>Whether a token goes on from the last window into the next.</summary>
    public readonly bool IsOpen => (long)_visible < 0;

    /// <summary>Finds the borders from a place on.</summary>
    /// <param name="classes">The classes of a text; behind the last there must be white space for a whole window.</param>
    /// <param name="from">Where the window begins: a place where a token has ended, or the end of the window before.</param>
    /// <param name="firsts">One bit for each character that begins a token.</param>
    /// <param name="ends">One bit for each character, space or end of the text that a token ends before.</param>
    /// <returns>Zero, or the length up to the last character of whose token the masks cannot tell the end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<CharacterClass> classes, int from, out ulong firsts, out ulong ends)
    {
        ref readonly CharacterClass first = ref classes.Slice(from, Length)[0];
        ulong arabic = ClassMasks.Of(in first, CharacterClass.ArabicLetter);
        ulong visible = ~ClassMasks.Of(in first, CharacterClass.Space);
        ulong continues = arabic & After(arabic, _arabic);
        ulong mayEnd = After(visible, _visible);
        _arabic = arabic;
        _visible = visible;

        int unclearLength = 0;
        if (ClassMasks.AnyInvolved(in first))
        {
            continues |= ContinuesOther(classes, from);
            ulong unclear = Unclear(in first);
            if (unclear != 0)
            {
                // The end of a token is settled when the character there is clear and, as in "7.5", the one after it.
                mayEnd &= ((1UL << BitOperations.TrailingZeroCount(unclear)) - 1) >> 1;
                unclearLength = Length - BitOperations.LeadingZeroCount(unclear);
            }
        }
        else
        {
            _foreign = 0;
            _number = 0;
            _numberDigit = 0;
            _symbol = 0;
        }

        firsts = visible & ~continues;
        ends = mayEnd & ~continues;
        return unclearLength;
    }

    /// <summary>What continues a foreign word or a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ContinuesOther(ReadOnlySpan<CharacterClass> classes, int from)
    {
        ref readonly CharacterClass first = ref classes[from];
        ulong letters = ClassMasks.Of(in first, CharacterClass.ForeignLetter);
        ulong digits = ClassMasks.Of(in first, CharacterClass.Digit);
        ulong foreignDigits = RunsFrom(digits, After(letters, _foreign));
        ulong foreign = letters | foreignDigits;
        ulong numberDigits = digits & ~foreignDigits;

        ulong separators = ClassMasks.Of(in first, CharacterClass.NumberSeparator) & After(numberDigits, _numberDigit);
        ulong beforeDigits = digits >> 1;
        if ((long)separators < 0) beforeDigits |= DigitBehind(classes, from);
        ulong number = numberDigits | (separators & beforeDigits);

        ulong continues = (foreign & After(foreign, _foreign)) | (number & After(number, _number));
        _foreign = foreign;
        _number = number;
        _numberDigit = numberDigits;
        return continues;
    }

    /// <summary>Marks and surrogates, and symbols after symbols, which may be one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Unclear(ref readonly CharacterClass first)
    {
        ulong symbols = ClassMasks.Of(in first, CharacterClass.Symbol);
        ulong attached = ClassMasks.Of(in first, CharacterClass.Mark) | ClassMasks.Of(in first, CharacterClass.HighSurrogate);
        ulong either = symbols | attached;
        ulong unclear = attached | (either & After(either, _symbol));
        _symbol = symbols;
        return unclear;
    }

    /// <summary>The characters that stand after those of a mask, the last one of the window before among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong After(ulong mask, ulong before) => (mask << 1) | (before >> 63);

    /// <summary>The runs of <paramref name="mask"/> that begin at one of the bits of <paramref name="starts"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong RunsFrom(ulong mask, ulong starts) => ((mask + (mask & starts)) ^ mask) & mask;

    /// <summary>The highest bit when a digit follows the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong DigitBehind(ReadOnlySpan<CharacterClass> classes, int from) =>
        from + Length < classes.Length && classes[from + Length] == CharacterClass.Digit ? 1UL << 63 : 0;
}
