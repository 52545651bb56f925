namespace EntityExtract.Text;

/// <summary>
/// Arabic presentation forms: code points that carry a letter's joining shape, or two letters drawn as one, and that
/// old PDF extractors and terminals leave behind. Each stands for one to four ordinary letters.
/// </summary>
/// <example>U+FEFB (ligature lam with alef) stands for U+0644 U+0627.</example>
internal static partial class PresentationForms
{
    private const int CellsInRow = 16;
    private const char CellEnd = '|';

    /// <summary>Every form with the letters it stands for, in code point order.</summary>
    public static IEnumerable<(char Form, string Letters)> All()
    {
        foreach ((int first, string cells) in Rows)
        {
            string[] letters = cells.Split(CellEnd);
            for (int i = 0; i < CellsInRow; i++)
            {
                if (letters[i].Length > 0) yield return ((char)(first + i), letters[i]);
            }
        }
    }
}
