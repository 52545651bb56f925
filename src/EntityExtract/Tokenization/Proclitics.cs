using static EntityExtract.Text.ArabicLetter;

namespace EntityExtract.Tokenization;

/// <summary>
/// The one-letter words that Arabic writes attached to the next: waw "and", feh "so", beh "in, by", kaf "like",
/// lam "for", seen (future). In news they stand alone or as waw/feh before beh, kaf or lam: wa-bi-baghdad.
/// </summary>
internal static class Proclitics
{
    /// <summary>A word of fewer letters after its proclitic is no name.</summary>
    public const int MinimumStemLength = 2;

    /// <summary>True for a letter that may stand attached before a noun.</summary>
    public static bool IsProclitic(char c) => c is Waw or Feh or Beh or Kaf or Lam or Seen;

    /// <summary>The length of the one-letter proclitic that the word may begin with: 1, or 0 where it can begin with none.</summary>
    public static int FirstLength(ReadOnlySpan<char> word) =>
        word.Length > MinimumStemLength && IsProclitic(word[0]) ? 1 : 0;

    /// <summary>
    /// The length of the pair of proclitics that the word may begin with: 2 for waw or feh before beh, kaf or lam; else 0.
    /// </summary>
    public static int PairLength(ReadOnlySpan<char> word) =>
        word.Length > MinimumStemLength + 1 && word[0] is Waw or Feh && word[1] is Beh or Kaf or Lam ? 2 : 0;

    /// <summary>
    /// The number of letters before a merged lam and article, or -1: 0 for li-l-mahkama "for the court", 1 with waw
    /// before it. The article lost its alef there, and the name begins with alef and the second lam.
    /// </summary>
    public static int MergedArticleStart(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[0] == Lam && word[1] == Lam) return 0;
        if (word.Length > 4 && word[0] is Waw or Feh && word[1] == Lam && word[2] == Lam) return 1;
        return -1;
    }

    /// <summary>True for a word that begins with the article al- (alef, lam).</summary>
    public static bool HasArticle(ReadOnlySpan<char> word) => word.Length > 3 && word[0] == Alef && word[1] == Lam;
}
