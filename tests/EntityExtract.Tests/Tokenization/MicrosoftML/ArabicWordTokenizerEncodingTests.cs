using CsCheck;
using EntityExtract.Text;
using EntityExtract.Tokenization;
using EntityExtract.Tokenization.MicrosoftML;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Tests.Tokenization.MicrosoftML;

/// <summary>From text to ids, and how much of a text fits.</summary>
public sealed class ArabicWordTokenizerEncodingTests
{
    // qaf alef lam: he said
    private const string Said = "\u0642\u0627\u0644";

    // alef with hamza above, hah, meem, dal: Ahmad, and the same with a plain alef
    private const string Ahmad = "\u0623\u062D\u0645\u062F";
    private const string AhmadFolded = "\u0627\u062D\u0645\u062F";

    // lam, alef: no; and the ligature
    private const string No = "\u0644\u0627";
    private const string NoLigature = "\uFEFB";

    private const int Unknown = 0;

    private static readonly Dictionary<string, int> Vocabulary = new() { [Said] = 1, [Ahmad] = 2, [No] = 3, ["."] = 4 };

    private static readonly ArabicWordTokenizer Tokenizer = new(Vocabulary, Unknown);

    // "he said" with three fatha, space, Ahmad with fatha on the alef and tatweel, space, "no" as a ligature with
    // fathatan, right-to-left mark, full stop, space, an unknown word of one letter (beh)
    private const string Text = "\u0642\u064E\u0627\u064E\u0644\u064E \u0623\u064E\u062D\u0645\u0640\u062F \uFEFB\u064B\u200F. \u0628";

    [Fact]
    public void Offsets_are_into_the_original()
    {
        IReadOnlyList<EncodedToken> tokens = Tokenizer.EncodeToTokens(Text, out string? normalized);

        Assert.Equal([1, 2, 3, 4, Unknown], tokens.Select(t => t.Id));
        Assert.Equal([Said, AhmadFolded, No, ".", "\u0628"], tokens.Select(t => t.Value)); // beh last
        Assert.Equal([0..6, 7..13, 14..16, 17..18, 19..20], tokens.Select(t => t.Offset));
        Assert.Equal(NoLigature + "\u064B", (normalized ?? Text)[tokens[2].Offset]); // fathatan
    }

    [Fact]
    public void Strings_and_spans_give_the_same() =>
        Assert.Equal(Tokenizer.EncodeToTokens(Text, out _), Tokenizer.EncodeToTokens(Text.AsSpan(), out _));

    [Fact]
    public void Ids_are_those_of_the_tokens()
    {
        Assert.Equal([1, 2, 3, 4, Unknown], Tokenizer.EncodeToIds(Text));
        Assert.Equal([1, 2, 3, 4, Unknown], Tokenizer.EncodeToIds(Text.AsSpan()));
        Assert.Equal(5, Tokenizer.CountTokens(Text));
        Assert.Equal(5, Tokenizer.CountTokens(Text.AsSpan()));
    }

    [Theory]
    [InlineData(1, 1, 6)]
    [InlineData(3, 3, 16)]
    [InlineData(4, 4, 18)]
    [InlineData(5, 5, 20)]
    [InlineData(9, 5, 20)]
    public void A_limit_keeps_the_start(int most, int expected, int consumed)
    {
        IReadOnlyList<int> ids = Tokenizer.EncodeToIds(Text, most, out string? normalized, out int charsConsumed);

        Assert.Equal(Tokenizer.EncodeToIds(Text).Take(expected), ids);
        Assert.Equal(consumed, charsConsumed);
        Assert.Null(normalized);
        Assert.Equal(consumed, Tokenizer.GetIndexByTokenCount(Text, most, out _, out int count));
        Assert.Equal(expected, count);
    }

    [Theory]
    [InlineData(1, 1, 19)]
    [InlineData(3, 3, 14)]
    [InlineData(4, 4, 7)]
    [InlineData(5, 5, 0)]
    [InlineData(9, 5, 0)]
    public void A_limit_from_the_end_keeps_the_end(int most, int expected, int index)
    {
        Assert.Equal(index, Tokenizer.GetIndexByTokenCountFromEnd(Text, most, out string? normalized, out int count));
        Assert.Equal(expected, count);
        Assert.Null(normalized);
    }

    [Fact]
    public void Trailing_white_space_is_consumed_with_the_last_token()
    {
        Tokenizer.EncodeToIds(Said + "  ", 1, out _, out int consumed);

        Assert.Equal(Said.Length + 2, consumed);
    }

    [Fact]
    public void Empty_text_has_no_tokens()
    {
        Assert.Empty(Tokenizer.EncodeToTokens("", out _));
        Assert.Equal(0, Tokenizer.CountTokens(""));
        Assert.Equal(0, Tokenizer.GetIndexByTokenCount("", 3, out _, out _));
        Assert.Equal(0, Tokenizer.GetIndexByTokenCountFromEnd("", 3, out _, out _));
    }

    [Fact]
    public void Without_normalisation_words_must_be_spelled_as_in_the_vocabulary()
    {
        Assert.Equal([2, 2], Tokenizer.EncodeToIds($"{Ahmad} {AhmadFolded}"));
        Assert.Equal([2, Unknown], Tokenizer.EncodeToIds($"{Ahmad} {AhmadFolded}", considerNormalization: false));
    }

    [Fact]
    public void Without_splitting_the_text_is_one_word()
    {
        Assert.Equal([2], Tokenizer.EncodeToIds(Ahmad, considerPreTokenization: false));
        IReadOnlyList<EncodedToken> tokens = Tokenizer.EncodeToTokens($"{Said} {Ahmad}", out _, considerPreTokenization: false);
        Assert.Equal([new EncodedToken(Unknown, $"{Said} {AhmadFolded}", 0..8)], tokens);
    }

    [Fact]
    public void Where_two_words_of_the_vocabulary_fall_together_the_lower_id_stands_for_both()
    {
        var tokenizer = new ArabicWordTokenizer(new Dictionary<string, int> { [AhmadFolded] = 9, [Ahmad] = 5 }, Unknown);

        Assert.Equal([5, 5], tokenizer.EncodeToIds($"{Ahmad} {AhmadFolded}"));
        Assert.Equal([5, 9], tokenizer.EncodeToIds($"{Ahmad} {AhmadFolded}", considerNormalization: false));
    }

    [Fact]
    public void It_takes_the_steps_it_is_given()
    {
        var tokenizer = new ArabicWordTokenizer(Vocabulary, Unknown, new ArabicNormalizer(NormalizationSteps.Clean));

        Assert.Equal([2, Unknown], tokenizer.EncodeToIds($"{Ahmad} {AhmadFolded}"));
    }

    [Fact]
    public void Its_parts_are_the_other_adapters()
    {
        Assert.Equal(AhmadFolded, Assert.IsType<ArabicTextNormalizer>(Tokenizer.Normalizer).Normalize(Ahmad));
        Assert.Equal([(0, 4)], Assert.IsType<ArabicPreTokenizer>(Tokenizer.PreTokenizer).PreTokenize(Ahmad));
        Assert.Equal(Unknown, Tokenizer.UnknownId);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("vocabulary", () => new ArabicWordTokenizer(null!, Unknown));
        Assert.Throws<ArgumentNullException>("normalizer", () => new ArabicWordTokenizer(Vocabulary, Unknown, null!));
    }

    [Fact]
    public void Every_text_gives_a_token_for_each_token_of_the_tokenizer() =>
        HostileText.Strings.Sample(text =>
        {
            IReadOnlyList<EncodedToken> encoded = Tokenizer.EncodeToTokens(text, out _);
            IReadOnlyList<Token> tokens = ArabicTokenizer.Tagging.Tokenize(text);
            Assert.Equal(tokens.Select(t => t.Original.Start..t.Original.End), encoded.Select(t => t.Offset));
            Assert.Equal(encoded.Select(t => t.Id), Tokenizer.EncodeToIds(text));
        }, iter: 2_000);

    [Fact]
    public void What_a_limit_leaves_over_encodes_to_the_rest() =>
        Gen.Select(HostileText.Strings, Gen.Int[1, 20]).Sample((text, most) =>
        {
            IReadOnlyList<int> head = Tokenizer.EncodeToIds(text, most, out _, out int consumed);
            int all = Tokenizer.CountTokens(text);
            Assert.Equal(Math.Min(all, most), head.Count);
            Assert.Equal(head, Tokenizer.EncodeToIds(text[..consumed]));
        }, iter: 2_000);
}
