using System.Globalization;
using System.Text;

namespace EntityExtract.Tokenization;

/// <summary>The classes of UTF-16 code units that the tokenizer tells apart.</summary>
internal enum CharacterClass : byte
{
    Symbol,
    Space,
    ArabicLetter,
    ForeignLetter,
    Digit,
    Mark,
    Punctuation,
    HighSurrogate,
}

/// <summary>The class of every code unit, from the Unicode data that the runtime carries (no ICU, no culture).</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Table = Build();

    public static CharacterClass Of(char c) => Table[c];

    /// <summary>The class of a character outside the basic plane; emoji and unassigned ones are symbols.</summary>
    public static CharacterClass Of(Rune rune) => Classify(Rune.GetUnicodeCategory(rune), isArabic: false);

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            table[c] = char.IsWhiteSpace((char)c)
                ? CharacterClass.Space
                : Classify(CharUnicodeInfo.GetUnicodeCategory((char)c), IsArabicBlock((char)c));
        }

        table.AsSpan(0xD800, 0x400).Fill(CharacterClass.HighSurrogate);
        return table;
    }

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
