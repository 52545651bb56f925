using CsCheck;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>What the tokenizer promises of every text.</summary>
public sealed class TokenizerPropertyTests
{
    private static readonly ArabicTokenizer[] Tokenizers =
    [
        ArabicTokenizer.Tagging,
        .. new[] { NormalizationSteps.None, NormalizationSteps.Clean, NormalizationSteps.Search, NormalizationSteps.RemoveTashkeel }
            .Select(steps => new ArabicTokenizer(new ArabicNormalizer(steps))),
    ];

    private static readonly Gen<(string Text, ArabicTokenizer Tokenizer)> Cases =
        Gen.Select(HostileText.Strings, Gen.OneOf(Tokenizers));

    [Fact]
    public void Tokens_are_in_order_and_cover_every_normalised_character_but_white_space() =>
        Cases.Sample((text, tokenizer) =>
        {
            NormalizedText normalized = tokenizer.Normalizer.Normalize(text);
            int next = 0;
            foreach (Token token in ArabicTokenizer.Enumerate(normalized))
            {
                Assert.True(token.Normalized.Length > 0);
                AssertWhiteSpace(normalized.Chars[next..token.Normalized.Start]);
                foreach (char c in token.Normalized.Slice(normalized.Chars)) Assert.False(char.IsWhiteSpace(c));
                next = token.Normalized.End;
            }

            AssertWhiteSpace(normalized.Chars[next..]);
        }, iter: 20_000);

    [Fact]
    public void Tokens_cover_every_original_character_but_white_space_and_what_is_removed() =>
        Cases.Sample((text, tokenizer) =>
        {
            int next = 0;
            foreach (Token token in tokenizer.Tokenize(text))
            {
                Assert.True(token.Original.Length > 0);
                Assert.True(token.Original.Start >= next);
                AssertNothingLost(text[next..token.Original.Start], tokenizer);
                next = token.Original.End;
            }

            AssertNothingLost(text[next..], tokenizer);
        }, iter: 20_000);

    [Fact]
    public void The_original_of_a_token_normalises_to_the_token() =>
        Cases.Sample((text, tokenizer) =>
        {
            NormalizedText normalized = tokenizer.Normalizer.Normalize(text);
            foreach (Token token in ArabicTokenizer.Enumerate(normalized))
            {
                string again = tokenizer.Normalizer.NormalizeToString(token.Original.Slice(text).ToString());
                Assert.Equal(token.Normalized.Slice(normalized.Chars).ToString(), again);
            }
        }, iter: 20_000);

    [Fact]
    public void A_token_has_no_marks_without_a_shape_at_its_ends_when_they_are_removed() =>
        HostileText.Strings.Sample(text =>
        {
            foreach (Token token in ArabicTokenizer.Tagging.Tokenize(text))
            {
                Assert.False(Invisibles.Contains(text[token.Original.Start]));
                Assert.False(Invisibles.Contains(text[token.Original.End - 1]));
            }
        }, iter: 20_000);

    private static void AssertWhiteSpace(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap) Assert.True(char.IsWhiteSpace(c), $"U+{(int)c:X4} is in no token.");
    }

    private static void AssertNothingLost(string gap, ArabicTokenizer tokenizer) =>
        AssertWhiteSpace(tokenizer.Normalizer.NormalizeToString(gap));
}
