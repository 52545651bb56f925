using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace EntityExtract.Text;

/// <summary>
/// The classes of UTF-16 code units that the tokenizer tells apart. The lowest three bits of those that begin a token of
/// their own kind are that kind, so that it costs no look-up.
/// </summary>
internal enum CharacterClass : byte
{
    /// <summary>Not looked up yet; <see cref="CharacterClasses"/> never gives it out.</summary>
    Unknown = 0,

    Space = 7,
    ArabicLetter = 8,
    Punctuation = 11,

    /// <summary>Punctuation that belongs to a number when it stands between two of its digits.</summary>
    NumberSeparator = 3,

    /// <summary>
    /// A bit, and no class: set in the classes below, which may join or part what stands beside them. Most windows of news
    /// have none of them.
    /// </summary>
    Involved = 0x10,

    /// <summary>Belongs to the character before it; a symbol when there is none.</summary>
    Mark = Involved | 4,

    /// <summary>The pair decides.</summary>
    HighSurrogate = Involved | 5,

    ForeignLetter = Involved | 9,
    Digit = Involved | 10,
    Symbol = Involved | 12,
}

/// <summary>
/// The class of every code unit, from the Unicode data that the runtime carries (no ICU, no culture). The one table that
/// every way through a text is made from.
/// </summary>
internal static class CharacterClasses
{
    // Filled as characters turn up: a text knows some hundred of them, and all 65,536 would take milliseconds of every
    // process start. Two threads that meet the same new character write the same byte.
    private static readonly CharacterClass[] Table = new CharacterClass[char.MaxValue + 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass Of(char c)
    {
        CharacterClass known = Table[c];
        return known != CharacterClass.Unknown ? known : LookUp(c);
    }

    /// <summary>The classes looked up so far, by code unit; <see cref="CharacterClass.Unknown"/> for all others.</summary>
    public static ReadOnlySpan<CharacterClass> Known => Table;

    /// <summary>The class of a character outside the basic plane; emoji and unassigned ones are symbols.</summary>
    public static CharacterClass Of(Rune rune) => Classify(Rune.GetUnicodeCategory(rune), isArabic: false);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CharacterClass LookUp(char c) => Table[c] = c switch
    {
        _ when char.IsHighSurrogate(c) => CharacterClass.HighSurrogate,
        _ when char.IsWhiteSpace(c) => CharacterClass.Space,
        '.' or ',' or '/' or '-' or ':' => CharacterClass.NumberSeparator,
        '\u066B' => CharacterClass.NumberSeparator, // Arabic decimal separator
        '\u066C' => CharacterClass.NumberSeparator, // Arabic thousands separator
        _ => Classify(CharUnicodeInfo.GetUnicodeCategory(c), IsArabicBlock(c)),
    };

    private static CharacterClass Classify(UnicodeCategory category, bool isArabic) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            => isArabic ? CharacterClass.ArabicLetter : CharacterClass.ForeignLetter,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            => CharacterClass.Mark,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
            => CharacterClass.Punctuation,
        _ => CharacterClass.Symbol,
    };

    private static bool IsArabicBlock(char c) => c is
        (>= '\u0600' and <= '\u06FF')    // Arabic
        or (>= '\u0750' and <= '\u077F') // Arabic Supplement
        or (>= '\u0870' and <= '\u08FF') // Arabic Extended-B and Extended-A
        or (>= '\uFB50' and <= '\uFDFF') // Arabic Presentation Forms-A
        or (>= '\uFE70' and <= '\uFEFE'); // Arabic Presentation Forms-B
}
