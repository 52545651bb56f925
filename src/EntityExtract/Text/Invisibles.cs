namespace EntityExtract.Text;

/// <summary>
/// Characters without a shape of their own: bidirectional controls, zero-width joiners and spaces, the soft hyphen,
/// variation selectors and the byte order mark. Browsers and word processors scatter them through copied text.
/// </summary>
internal static class Invisibles
{
    private static readonly (char First, char Last)[] Ranges =
    [
        ('\u00AD', '\u00AD'), // soft hyphen
        ('\u034F', '\u034F'), // combining grapheme joiner
        ('\u061C', '\u061C'), // Arabic letter mark
        ('\u180E', '\u180E'), // Mongolian vowel separator, a zero-width space in old text
        ('\u200B', '\u200F'), // zero-width space, non-joiner, joiner, left-to-right and right-to-left marks
        ('\u202A', '\u202E'), // bidirectional embeddings and overrides
        ('\u2060', '\u206F'), // word joiner, invisible operators, bidirectional isolates, deprecated controls
        ('\uFE00', '\uFE0F'), // variation selectors
        ('\uFEFF', '\uFEFF'), // byte order mark
    ];

    public const char ZeroWidthJoiner = '\u200D';

    /// <summary>All of them, as ranges with both ends inside.</summary>
    public static ReadOnlySpan<(char First, char Last)> All => Ranges;

    public static bool Contains(char c)
    {
        if (c < Ranges[0].First || IsArabicLetterOrMark(c)) return false;

        foreach ((char first, char last) in Ranges)
        {
            if (c >= first && c <= last) return true;
        }

        return false;
    }

    /// <summary>Whether a character is a letter or mark of the Arabic block, where none of them is: a quick answer for most.</summary>
    public static bool IsArabicLetterOrMark(char c) => c is >= '\u0620' and <= '\u06FF';
}
