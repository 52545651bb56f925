using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>Where tokens begin and end, and of what kind they are.</summary>
public sealed class TokenEnumeratorTests
{
    // dal alef reh: house
    private const string House = "\u062F\u0627\u0631";

    public static TheoryData<char> WhiteSpace() =>
        new(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace));

    [Theory]
    [MemberData(nameof(WhiteSpace))]
    public void Every_white_space_character_separates(char space) =>
        Assert.Equal([House, House], Words($"{space}{House}{space}{space}{House}{space}"));

    [Fact]
    public void White_space_is_what_Unicode_says()
    {
        // Unicode property White_Space, all 25 code points.
        char[] expected =
        [
            '\t', '\n', '\v', '\f', '\r', ' ', '\u0085', '\u00A0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004',
            '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200A', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000',
        ];

        Assert.Equal(expected, WhiteSpace().Select(row => row.Data));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u3000")] // ideographic space last
    [InlineData("\u200F\u064B")] // right-to-left mark, fathatan
    public void Nothing_to_find(string text) => Assert.Empty(Words(text));

    [Theory]
    [InlineData("23/7/2024")]
    [InlineData("3.14")]
    [InlineData("1,250,000.50")]
    [InlineData("10:30")]
    [InlineData("2-1")]
    [InlineData("2024-07-23")]
    [InlineData("\u0663\u066B\u0661\u0664")] // Arabic-Indic 3, Arabic decimal separator, 1, 4
    [InlineData("\u0661\u066C\u0660\u0660\u0660")] // Arabic-Indic 1, Arabic thousands separator, 0, 0, 0
    [InlineData("\u06F1\u06F4\u06F0\u06F2/\u06F5")] // Persian 1402/5
    [InlineData("7")]
    public void A_number_keeps_the_separators_inside_it(string number)
    {
        Assert.Equal([(TokenKind.Number, number)], Tokens(number));
        Assert.Equal([House, number, House], Words($"{House} {number} {House}"));
    }

    [Theory]
    [InlineData("7.", "7", ".")]
    [InlineData("7, 8", "7", ",", "8")]
    [InlineData("-7", "-", "7")]
    [InlineData("7..8", "7", ".", ".", "8")]
    [InlineData("50%", "50", "%")]
    [InlineData("1.\u062F", "1", ".", "\u062F")] // dal
    public void Separators_at_the_edge_of_a_number_stand_alone(string text, params string[] expected) =>
        Assert.Equal(expected, Words(text));

    [Fact]
    public void Digits_glued_to_a_word_are_a_token_of_their_own()
    {
        const string Yesterday = "\u0623\u0645\u0633"; // alef with hamza, meem, seen

        Assert.Equal([(TokenKind.Word, Yesterday), (TokenKind.Number, "42")], Tokens(Yesterday + "42"));
        Assert.Equal([(TokenKind.Number, "42"), (TokenKind.Word, Yesterday)], Tokens("42" + Yesterday));
        Assert.Equal([Yesterday, "\u0664\u0662"], Words(Yesterday + "\u0664\u0662")); // Arabic-Indic 4, 2
    }

    [Theory]
    [InlineData("Reuters")]
    [InlineData("G20")]
    [InlineData("\u00C9lys\u00E9e")] // Elysee with acute accents
    [InlineData("Elyse\u0301e")] // with a combining acute
    [InlineData("\u041C\u043E\u0441\u043A\u0432\u0430")] // Moskva in Cyrillic
    [InlineData("\u6771\u4EAC")] // Tokyo in Han characters
    [InlineData("\U00010400\U00010428")] // Deseret letters, outside the basic plane
    public void A_foreign_word_is_one_token(string word) =>
        Assert.Equal([(TokenKind.ForeignWord, word), (TokenKind.Word, House)], Tokens($"{word}{House}"));

    [Theory]
    [InlineData("\U0001F600")] // grinning face
    [InlineData("\u2764\uFE0F")] // red heart with variation selector 16
    [InlineData("\U0001F44D\U0001F3FD")] // thumbs up, medium skin tone
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466")] // family: man, woman, girl, boy
    [InlineData("\U0001F469\U0001F3FF\u200D\U0001F680")] // woman with dark skin, rocket: astronaut
    [InlineData("\u2764\uFE0F\u200D\U0001F525")] // heart on fire
    public void An_emoji_is_one_token_however_it_is_made(string emoji)
    {
        foreach (ArabicTokenizer tokenizer in new[] { ArabicTokenizer.Tagging, WithSteps(NormalizationSteps.None) })
        {
            IReadOnlyList<Token> tokens = tokenizer.Tokenize(House + emoji + House);

            Assert.Equal([TokenKind.Word, TokenKind.Symbol, TokenKind.Word], tokens.Select(t => t.Kind));
            Assert.Equal(House.Length, tokens[1].Original.Start);
        }
    }

    [Fact]
    public void Emoji_in_a_row_are_tokens_of_their_own() =>
        Assert.Equal(["\U0001F600", "\U0001F600"], Words("\U0001F600\U0001F600"));

    [Theory]
    [InlineData('\u060C')] // Arabic comma
    [InlineData('\u061B')] // Arabic semicolon
    [InlineData('\u061F')] // Arabic question mark
    [InlineData('\u066A')] // Arabic percent sign
    [InlineData('\u00AB')] // left guillemet
    [InlineData('\u00BB')] // right guillemet
    [InlineData('\u2026')] // horizontal ellipsis
    [InlineData('.')]
    [InlineData('_')]
    public void Punctuation_is_one_token_each(char mark) =>
        Assert.Equal(
            [(TokenKind.Word, House), (TokenKind.Punctuation, $"{mark}"), (TokenKind.Punctuation, $"{mark}"), (TokenKind.Word, House)],
            Tokens($"{House}{mark}{mark}{House}"));

    // Characters rather than strings, since strings in attributes are UTF-8, which has no halves of pairs.
    [Theory]
    [InlineData('\0')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    [InlineData('\uD83D')] // a high surrogate alone
    [InlineData('\uDE00')] // a low surrogate alone
    [InlineData('$')]
    [InlineData('\u20AC')] // euro sign
    public void What_is_neither_letter_digit_nor_punctuation_is_a_symbol(char symbol) =>
        Assert.Equal(
            [(TokenKind.Word, House), (TokenKind.Symbol, $"{symbol}"), (TokenKind.Word, House)],
            Tokens($"{House}{symbol}{House}"));

    [Fact]
    public void Marks_never_cut_a_word_whatever_the_steps()
    {
        const string Vocalised = "\u0643\u0650\u062A\u064E\u0627\u0628\u064C"; // kitabun: kaf, kasra, teh, fatha, alef, beh, dammatan

        Assert.Equal([Vocalised], Words(Vocalised));
        Assert.Single(WithSteps(NormalizationSteps.None).Tokenize(Vocalised));
    }

    [Fact]
    public void Offsets_are_into_the_original()
    {
        // right-to-left mark, lam-alef ligature with fathatan, space, seen, tatweel, lam, right-to-left mark
        const string Text = "\u200F\uFEFB\u064B \u0633\u0640\u0644\u200F";

        IReadOnlyList<Token> tokens = ArabicTokenizer.Tagging.Tokenize(Text);

        Assert.Equal([new OriginalSpan(1, 2), new OriginalSpan(4, 3)], tokens.Select(t => t.Original));
        Assert.Equal([new NormalizedSpan(0, 2), new NormalizedSpan(3, 2)], tokens.Select(t => t.Normalized));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("normalizer", () => new ArabicTokenizer(null!));
        Assert.Throws<ArgumentNullException>("text", () => ArabicTokenizer.Tagging.Tokenize(null!));
        Assert.Throws<ArgumentNullException>("buffer", () => { ArabicTokenizer.Tagging.Enumerate("", null!); });
    }

    private static ArabicTokenizer WithSteps(NormalizationSteps steps) => new(new ArabicNormalizer(steps));

    private static IEnumerable<string> Words(string text) => Tokens(text).Select(t => t.Text);

    private static IEnumerable<(TokenKind Kind, string Text)> Tokens(string text) =>
        ArabicTokenizer.Tagging.Tokenize(text).Select(t => (t.Kind, t.Original.Slice(text).ToString()));
}
