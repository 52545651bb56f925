using static EntityExtract.Text.ArabicLetter;

namespace EntityExtract.Text;

/// <summary>Letters that writers exchange freely, each with the letter that stands for its group.</summary>
internal static class LetterFolds
{
    /// <summary>Hamza and madda on alef are left out by half of the press: alef for all of them.</summary>
    public static readonly (char From, char To)[] AlefForms =
    [
        (AlefMadda, Alef),
        (AlefHamzaAbove, Alef),
        (AlefHamzaBelow, Alef),
        (AlefWasla, Alef),
        ('\u0672', Alef), // alef with wavy hamza above
        ('\u0673', Alef), // alef with wavy hamza below
        (HighHamzaAlef, Alef),
    ];

    /// <summary>Egyptian papers end words in alef maqsura where others write yeh.</summary>
    public static readonly (char From, char To)[] AlefMaqsuraForms = [(AlefMaqsura, Yeh)];

    /// <summary>The dots of teh marbuta are often missing at the end of a word.</summary>
    public static readonly (char From, char To)[] TehMarbutaForms =
    [
        (TehMarbuta, Heh),
        ('\u06C3', Heh), // teh marbuta goal (Urdu)
    ];

    /// <summary>Hamza on waw and yeh, whose carrier follows rules that few writers keep (U+0645 U+0633 U+0626 U+0648 U+0644 / U+0645 U+0633 U+0624 U+0648 U+0644, "official").</summary>
    public static readonly (char From, char To)[] HamzaCarriers =
    [
        (WawHamza, Waw),
        (YehHamza, Yeh),
        ('\u0676', Waw), // high hamza waw
        ('\u0677', Waw), // u with hamza above
        ('\u0678', Yeh), // high hamza yeh
    ];

    /// <summary>
    /// Persian, Urdu and Maghrebi letters: first the shapes that a Persian keyboard types for Arabic letters, then the
    /// letters for sounds that Arabic lacks, which most papers write with the nearest Arabic letter (veh in Vietnam).
    /// </summary>
    public static readonly (char From, char To)[] PersianForms =
    [
        ('\u06A9', Kaf),  // keheh
        ('\u06AA', Kaf),  // swash kaf
        ('\u06CC', Yeh),  // Farsi yeh
        ('\u06CD', Yeh),  // yeh with tail
        ('\u06D0', Yeh),  // e
        ('\u06D2', Yeh),  // yeh barree
        ('\u06BE', Heh),  // heh doachashmee
        ('\u06C1', Heh),  // heh goal
        ('\u06D5', Heh),  // ae
        ('\u06C0', TehMarbuta), // heh with yeh above: the Persian ezafe form of the ending
        ('\u067E', Beh),  // peh
        ('\u0686', Jeem), // tcheh
        ('\u0698', Zain), // jeh
        ('\u06A4', Feh),  // veh
        ('\u06A5', Feh),  // feh with three dots below (Maghrebi v)
        ('\u06A8', Qaf),  // qaf with three dots above (Tunisian g)
        ('\u06AD', Kaf),  // ng (Moroccan g, as in Agadir)
        ('\u06AF', Kaf),  // gaf
    ];
}
