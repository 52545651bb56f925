using CsCheck;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>What the splitter promises of every text.</summary>
public sealed class SentencePropertyTests
{
    private static readonly ArabicTokenizer[] Tokenizers =
    [
        ArabicTokenizer.Tagging,
        new(new ArabicNormalizer(NormalizationSteps.None)),
        new(new ArabicNormalizer(NormalizationSteps.Search)),
    ];

    [Fact]
    public void Sentences_partition_the_tokens_and_hold_no_line_break() =>
        Gen.Select(HostileText.Strings, Gen.OneOf(Tokenizers)).Sample((text, tokenizer) =>
        {
            NormalizedText normalized = tokenizer.Normalizer.Normalize(text);
            Token[] tokens = [.. tokenizer.Tokenize(text)];
            int next = 0;
            foreach (Sentence sentence in SentenceSplitter.Enumerate(normalized, tokens))
            {
                Assert.Equal(next, sentence.FirstToken);
                Assert.InRange(sentence.TokenCount, 1, SentenceSplitter.MaximumTokens);
                next = sentence.End;
                foreach (char c in normalized.Chars[tokens[sentence.FirstToken].Normalized.Start..tokens[next - 1].Normalized.End])
                {
                    Assert.False(SentencePunctuation.IsLineBreak(c));
                }
            }

            Assert.Equal(tokens.Length, next);
        }, iter: 30_000);

    [Fact]
    public void Splitting_the_lines_one_by_one_gives_the_same_sentences() =>
        HostileText.Strings.Array[1, 3].Sample(lines =>
        {
            string text = string.Join('\n', lines);
            IEnumerable<string> together = SentenceSplitter.Split(text).Select(span => span.Slice(text).ToString());
            IEnumerable<string> alone = lines.SelectMany(
                line => SentenceSplitter.Split(line).Select(span => span.Slice(line).ToString()));
            Assert.Equal(alone, together);
        }, iter: 10_000);

    [Theory]
    [InlineData(SentenceSplitter.MaximumTokens - 1, 1)]
    [InlineData(SentenceSplitter.MaximumTokens, 1)]
    [InlineData(SentenceSplitter.MaximumTokens + 1, 2)]
    [InlineData((3 * SentenceSplitter.MaximumTokens) + 1, 4)]
    public void A_text_without_stops_is_cut_at_the_limit(int words, int sentences)
    {
        string text = string.Join(' ', Enumerable.Repeat("\u0642\u0627\u0644", words)); // qala: he said

        IReadOnlyList<OriginalSpan> found = SentenceSplitter.Split(text);

        Assert.Equal(sentences, found.Count);
        Assert.Equal(0, found[0].Start);
        Assert.Equal(text.Length, found[^1].End);
    }

    [Fact]
    public void A_run_of_stops_is_cut_at_the_limit()
    {
        string text = "\u0642\u0627\u0644" + new string('.', 2 * SentenceSplitter.MaximumTokens); // qala: he said

        Assert.Equal(3, SentenceSplitter.Split(text).Count);
    }
}
