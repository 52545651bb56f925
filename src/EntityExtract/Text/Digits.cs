namespace EntityExtract.Text;

/// <summary>The two sets of decimal digits that Arabic-script text uses beside the European ones.</summary>
internal static class Digits
{
    private const char ArabicIndicZero = '\u0660';
    private const char ExtendedArabicIndicZero = '\u06F0';

    /// <summary>Arabic-Indic (U+0660..U+0669) and Persian (U+06F0..U+06F9) digits as '0' to '9'.</summary>
    public static IEnumerable<(char From, char To)> Folds()
    {
        for (int i = 0; i < 10; i++)
        {
            yield return ((char)(ArabicIndicZero + i), (char)('0' + i));
            yield return ((char)(ExtendedArabicIndicZero + i), (char)('0' + i));
        }
    }
}
