namespace EntityExtract.Text;

/// <summary>
/// The marks written above and below letters: short vowels, shadda, sukun, tanwin, the dagger alef and the Quranic
/// annotation signs. News text carries few of them and inconsistently, so the same word would be many.
/// </summary>
/// <remarks>Source: Unicode 16, general category Mn in the blocks Arabic, Arabic Extended-A and Extended-B.</remarks>
internal static class Tashkeel
{
    private static readonly (char First, char Last)[] Ranges =
    [
        ('\u0610', '\u061A'), // honorific signs, small high letters
        ('\u064B', '\u065F'), // fathatan .. wavy hamza below: the everyday marks
        ('\u0670', '\u0670'), // superscript (dagger) alef
        ('\u06D6', '\u06DC'), // Quranic small high ligatures
        ('\u06DF', '\u06E4'), // Quranic rounded zero .. small high madda
        ('\u06E7', '\u06E8'), // small high yeh, small high noon
        ('\u06EA', '\u06ED'), // empty centre stops .. small low meem
        ('\u0897', '\u089F'), // Extended-B marks
        ('\u08CA', '\u08E1'), // Extended-A marks
        ('\u08E3', '\u08FF'), // Extended-A vowel signs
    ];

    /// <summary>All of them, as ranges with both ends inside.</summary>
    public static ReadOnlySpan<(char First, char Last)> All => Ranges;

    public static bool Contains(char c)
    {
        foreach ((char first, char last) in Ranges)
        {
            if (c >= first && c <= last) return true;
        }

        return false;
    }
}
