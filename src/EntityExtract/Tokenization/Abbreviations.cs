using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>What a word that a dot follows may be short for.</summary>
internal enum AbbreviationKind : byte
{
    None,

    /// <summary>One letter, of a name or a title, perhaps after "and": U+062F in "Dr.", U+0648 U+062F in "and Dr.".</summary>
    Initial,

    /// <summary>The Arabic name of a Latin letter, as in the broadcasters "bi. bi. si" (U+0628 U+064A . U+0633 U+064A).</summary>
    LetterName,

    /// <summary>A title that always stands before a name: "Mr.", "Prof.".</summary>
    Title,

    /// <summary>A short form that may stand at the end of a sentence: "Inc.".</summary>
    Suffix,
}

/// <summary>
/// The short forms whose dot ends no sentence. Words are compared after every fold, so that the entries hold whatever
/// normalisation the text has been through: entries are written without hamza, with heh for teh marbuta.
/// </summary>
internal static class Abbreviations
{
    /// <summary>Longer than any entry and any letter that takes a few marks.</summary>
    public const int LongestFolded = 16;

    private static readonly NormalizationTable Folds = new(NormalizationSteps.Search);

    /// <summary>Writes a word with every fold, in lower case.</summary>
    /// <param name="word">A word of the text.</param>
    /// <param name="folded">Room for <see cref="LongestFolded"/> letters.</param>
    /// <returns>The letters written, empty for a word that is too long for any entry.</returns>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        int length = 0;
        foreach (char c in word)
        {
            char mapped = Folds.Map[c];
            if (mapped == NormalizationTable.Removed) continue;

            if (mapped != NormalizationTable.Expands)
            {
                if (length == folded.Length) return [];
                folded[length++] = char.ToLowerInvariant(mapped);
                continue;
            }

            string letters = Folds.Expansion(c);
            if (length + letters.Length > folded.Length) return [];
            letters.CopyTo(folded[length..]);
            length += letters.Length;
        }

        return folded[..length];
    }

    /// <summary>The kind of a word of Arabic letters, folded.</summary>
    public static AbbreviationKind OfArabic(ReadOnlySpan<char> folded) => folded switch
    {
        [_] or [ArabicLetter.Waw, _] => AbbreviationKind.Initial,

        "\u0628\u0631\u0648\u0641" // beh reh waw feh: "Prof."
            => AbbreviationKind.Title,

        // The letters that agencies, banks and stations are called by. The names that are common words as well
        // (feh yeh "in" for V, alef waw "or" for O, alef meem "or" for M, alef lam for L) are left out.
        "\u0627\u064A\u0647"            // alef yeh heh: A
            or "\u0628\u064A"           // beh yeh: B
            or "\u0633\u064A"           // seen yeh: C
            or "\u062F\u064A"           // dal yeh: D
            or "\u0627\u064A"           // alef yeh: E, I
            or "\u0627\u0641"           // alef feh: F
            or "\u062C\u064A"           // jeem yeh: G
            or "\u0627\u062A\u0634"     // alef teh sheen: H
            or "\u062C\u064A\u0647"     // jeem yeh heh: J
            or "\u0643\u064A\u0647"     // kaf yeh heh: K
            or "\u0627\u0646"           // alef noon: N
            or "\u0628\u064A\u0647"     // beh yeh heh: P
            or "\u0643\u064A\u0648"     // kaf yeh waw: Q
            or "\u0627\u0631"           // alef reh: R
            or "\u0627\u0633"           // alef seen: S
            or "\u062A\u064A"           // teh yeh: T
            or "\u064A\u0648"           // yeh waw: U
            or "\u0627\u0643\u0633"     // alef kaf seen: X
            or "\u0648\u0627\u064A"     // waw alef yeh: Y
            or "\u0632\u062F"           // zain dal: Z
            => AbbreviationKind.LetterName,

        _ => AbbreviationKind.None,
    };

    /// <summary>The kind of a word of other letters, folded.</summary>
    public static AbbreviationKind OfForeign(ReadOnlySpan<char> folded) => folded switch
    {
        [_] => AbbreviationKind.Initial,
        "mr" or "mrs" or "ms" or "dr" or "prof" or "st" or "gen" or "col" or "capt" or "lt" or "sgt" or "sen" or "rep"
            or "gov" or "vs" or "mme" or "mlle" => AbbreviationKind.Title,
        "inc" or "ltd" or "co" or "corp" or "jr" or "sr" or "etc" => AbbreviationKind.Suffix,
        _ => AbbreviationKind.None,
    };

    /// <summary>
    /// Whether letters with dots between them are whole as they stand, so that a sentence may end after them. Others
    /// are the initials of a name that follows: "H. G. Wells" (U+0647 . U+062C . U+0648 U+064A U+0644 U+0632).
    /// </summary>
    /// <param name="letters">The letters without their dots, folded.</param>
    public static bool IsComplete(ReadOnlySpan<char> letters) => letters is
        "\u0627\u0628"                  // alef, beh: Associated Press
        or "\u0627\u0641\u0628"         // alef, feh, beh: Agence France-Presse
        or "\u062F\u0628\u0627"         // dal, beh, alef: Deutsche Presse-Agentur
        or "\u0627\u0634\u0627"         // alef, sheen, alef: Middle East News Agency (Egypt)
        or "\u0642\u0645"               // qaf, meem: before Christ
        or "\u0634\u0645\u0639"         // sheen, meem, ain: public joint stock company
        or "\u0634\u0645\u0628"         // sheen, meem, beh: Bahraini joint stock company
        or "\u0634\u0645\u0642"         // sheen, meem, qaf: Qatari joint stock company
        or "\u0634\u0645\u0645"         // sheen, meem, meem: Egyptian joint stock company
        or "\u0634\u0645\u0643"         // sheen, meem, kaf: Kuwaiti joint stock company
        or "\u0634\u0630\u0645\u0645"   // sheen, thal, meem, meem: limited liability company
        or "\u062C\u0645\u0639";        // jeem, meem, ain: Arab Republic of Egypt

    /// <summary>
    /// Whether a letter is a unit, an era or an hour when it stands behind a number; it is no initial of what follows,
    /// so a sentence may end there: "in 1992 m. wa-adafa" (U+0645, "of the Christian era. And he added").
    /// </summary>
    /// <param name="letter">The letter, folded.</param>
    public static bool FollowsNumber(char letter) => letter is
        '\u0645'    // meem: metres, the Christian era, afternoon
        or '\u0647' // heh: of the Hijra
        or '\u0635'; // sad: in the morning

    /// <summary>
    /// Whether a noun takes a letter for its name, which is no initial then: "fitamin D. wa-qala" (U+0641 U+064A
    /// U+062A U+0627 U+0645 U+064A U+0646 U+062F, "vitamin D. And he said"). Proclitics may stand before the noun.
    /// </summary>
    /// <param name="folded">The noun, folded.</param>
    public static bool TakesLetter(ReadOnlySpan<char> folded) =>
        folded.EndsWith("\u0641\u064A\u062A\u0627\u0645\u064A\u0646")   // feh yeh teh alef meem yeh noon: vitamin
        || folded.EndsWith("\u0645\u062C\u0645\u0648\u0639\u0647")      // meem jeem meem waw ain heh: group
        || folded.EndsWith("\u0641\u064A\u0647")                        // feh yeh heh (folded from yeh with hamza): category
        || folded.EndsWith("\u0641\u0642\u0631\u0647")                  // feh qaf reh heh: paragraph
        || folded.EndsWith("\u0645\u0644\u062D\u0642")                  // meem lam hah qaf: annex
        || folded.EndsWith("\u0643\u0628\u062F")                        // kaf beh dal: liver, in the names of hepatitis
        || folded.EndsWith("\u0627\u0644\u0646\u0648\u0639");           // alef lam noon waw ain: the type
}
