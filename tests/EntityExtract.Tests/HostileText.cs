using CsCheck;

namespace EntityExtract.Tests;

/// <summary>
/// Strings that no writer means and every crawler meets: Arabic words between marks, bidirectional controls,
/// presentation forms, digits of three scripts, emoji, halves of surrogate pairs and control characters.
/// </summary>
internal static class HostileText
{
    private static readonly Gen<string> ArabicLetters = Gen.String[Gen.Char['\u0621', '\u064A'], 1, 6];

    private static readonly Gen<string> Marks = Gen.String[Gen.OneOf(
        Gen.Char['\u064B', '\u065F'],           // fathatan .. wavy hamza below
        Gen.Char['\u06D6', '\u06ED'],           // Quranic signs
        Gen.OneOf('\u0670', '\u0640', '\u0301', '\u20E3')), // dagger alef, tatweel, acute, enclosing keycap
        1, 4];

    private static readonly Gen<string> Invisible = Gen.String[Gen.OneOf(
        Gen.Char['\u200B', '\u200F'],           // zero-width space .. right-to-left mark
        Gen.Char['\u202A', '\u202E'],           // bidirectional embeddings and overrides
        Gen.Char['\u2066', '\u2069'],           // bidirectional isolates
        Gen.OneOf('\u061C', '\u00AD', '\uFEFF', '\uFE0F')), // letter mark, soft hyphen, BOM, variation selector 16
        1, 3];

    private static readonly Gen<string> PresentationForm = Gen.String[Gen.OneOf(
        Gen.Char['\uFB50', '\uFDFF'],           // Arabic presentation forms A
        Gen.Char['\uFE70', '\uFEFF']),          // Arabic presentation forms B
        1, 4];

    private static readonly Gen<string> Digits = Gen.String[Gen.OneOf(
        Gen.Char['0', '9'],
        Gen.Char['\u0660', '\u0669'],           // Arabic-Indic digits
        Gen.Char['\u06F0', '\u06F9']),          // Persian digits
        1, 4];

    private static readonly Gen<string> OtherArabicScript = Gen.String[Gen.OneOf(
        Gen.Char['\u0600', '\u06FF'],           // Arabic
        Gen.Char['\u0750', '\u077F'],           // Arabic supplement
        Gen.Char['\u0870', '\u08FF']),          // Arabic extended B and A
        1, 4];

    private static readonly Gen<string> Latin = Gen.String[Gen.Char.AlphaNumeric, 1, 5];

    private static readonly Gen<string> Punctuation = Gen.OneOf(
        ".", ",", "!", "?", ":", ";", "-", "/", "\"", "'", "(", ")", "[", "]", "..", "...", "&", "%", "@", "#", "_",
        "\u060C",  // Arabic comma
        "\u061B",  // Arabic semicolon
        "\u061F",  // Arabic question mark
        "\u066B",  // Arabic decimal separator
        "\u066C",  // Arabic thousands separator
        "\u066A",  // Arabic percent sign
        "\u00AB", "\u00BB",  // guillemets
        "\u201C", "\u201D",  // double quotation marks
        "\u2026",  // horizontal ellipsis
        "\u2013"); // en dash

    private static readonly Gen<string> Space = Gen.OneOf(
        " ", " ", " ", "\n", "\r\n", "\t", "\v", "\f",
        "\u0085",  // next line
        "\u00A0",  // no-break space
        "\u2003",  // em space
        "\u2028",  // line separator
        "\u2029",  // paragraph separator
        "\u3000"); // ideographic space

    private static readonly Gen<string> Emoji = Gen.OneOf(
        "\U0001F600",                                              // grinning face
        "\U0001F44D\U0001F3FD",                                    // thumbs up, medium skin tone
        "\U0001F468\u200D\U0001F469\u200D\U0001F467",              // family: man, woman, girl
        "\u2764\uFE0F\u200D\U0001F525",                            // heart on fire
        "\U0001F1F8\U0001F1E6",                                    // flag of Saudi Arabia
        "1\uFE0F\u20E3",                                           // keycap one
        "\U0001F3FD",                                              // a skin tone alone
        "\u200D");                                                 // a joiner alone

    private static readonly Gen<string> Broken = Gen.OneOf(
        Gen.Char['\uD800', '\uDFFF'].Select(c => c.ToString()),    // one half of a surrogate pair
        Gen.OneOf(
            "\0",
            "\u0001", "\u001B", "\u007F",                          // control characters
            "\uFFFD",                                              // replacement character
            "\uFFFE", "\uFFFF", "\uFDD0",                          // noncharacters
            "\U0010FFFF",                                          // the last code point
            "\U0001EE00",                                          // an Arabic mathematical letter
            "e\u0301\u0301\u0301\u0301\u0301"));                   // a pile of accents

    // Names, titles and dates, so that what finds entities has something to find.
    private static readonly Gen<string> News = Gen.OneOf(
        "\u0645\u062D\u0645\u062F",                                // meem hah meem dal: Muhammad
        "\u0639\u0628\u062F \u0627\u0644\u0644\u0647",             // ain beh dal, alef lam lam heh: Abd Allah
        "\u0628\u063A\u062F\u0627\u062F",                          // beh ghain dal alef dal: Baghdad
        "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062F\u0641\u0627\u0639", // wizarat al-difa: ministry of defence
        "\u064A\u0648\u0644\u064A\u0648",                          // yeh waw lam yeh waw: July
        "\u0627\u0644\u0627\u062B\u0646\u064A\u0646",              // al-ithnayn: Monday
        "\u062F.",                                                 // dal: Dr.
        "\u0623.\u0641.\u0628",                                    // alef with hamza, feh, beh: AFP
        "\u0648\u0642\u0627\u0644 ");                              // wa-qala: and he said

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, ArabicLetters),
        (6, Space),
        (3, News),
        (2, Marks),
        (2, Invisible),
        (2, PresentationForm),
        (2, Digits),
        (2, OtherArabicScript),
        (2, Punctuation),
        (1, Latin),
        (1, Emoji),
        (1, Broken),
        (1, Gen.String[Gen.Char, 1, 3]));

    // Below the pieces, because static members are set in the order in which they are written.
    /// <summary>A string of up to 40 pieces, each a fragment or a short run of one kind of character.</summary>
    public static Gen<string> Strings { get; } = Of(40);

    /// <summary>A string of up to <paramref name="pieces"/> pieces.</summary>
    public static Gen<string> Of(int pieces) => Piece.Array[0, pieces].Select(string.Concat);
}
