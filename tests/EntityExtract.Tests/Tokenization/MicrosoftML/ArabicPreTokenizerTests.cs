using System.Text;
using CsCheck;
using EntityExtract.Text;
using EntityExtract.Tokenization;
using EntityExtract.Tokenization.MicrosoftML;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Tests.Tokenization.MicrosoftML;

/// <summary>The tokenizer as a pre-tokenizer of Microsoft.ML.Tokenizers.</summary>
public sealed class ArabicPreTokenizerTests
{
    private static readonly PreTokenizer PreTokenizer = new ArabicPreTokenizer(ArabicTokenizer.Tagging);

    [Fact]
    public void Offsets_are_into_the_original()
    {
        // right-to-left mark, lam-alef ligature with fathatan, space, kataba vocalised, Arabic comma, 42
        const string Text = "\u200F\uFEFB\u064B \u0643\u064E\u062A\u064E\u0628\u064E\u060C42";

        (int, int)[] expected = [(1, 2), (4, 6), (10, 1), (11, 2)];
        Assert.Equal(expected, PreTokenizer.PreTokenize(Text));
        Assert.Equal(expected, PreTokenizer.PreTokenize(Text.AsSpan()));
    }

    [Fact]
    public void It_gives_the_tokens_of_the_tokenizer() =>
        HostileText.Strings.Sample(text =>
            Assert.Equal(
                ArabicTokenizer.Tagging.Tokenize(text).Select(t => (t.Original.Start, t.Original.Length)),
                PreTokenizer.PreTokenize(text)),
            iter: 2_000);

    [Fact]
    public void It_serves_a_model_of_that_library()
    {
        // A WordPiece model with two words: qala (he said), Muhammad, behind our normaliser and pre-tokenizer.
        string vocabulary = string.Join('\n', "[UNK]", "\u0642\u0627\u0644", "\u0645\u062D\u0645\u062F");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(vocabulary));
        var tokenizer = WordPieceTokenizer.Create(stream, new WordPieceOptions
        {
            PreTokenizer = PreTokenizer,
            Normalizer = new ArabicTextNormalizer(ArabicNormalizer.Tagging),
        });

        // qala vocalised, Muhammad with a damma, full stop
        Assert.Equal([1, 2, 0], tokenizer.EncodeToIds("\u0642\u064E\u0627\u0644\u064E \u0645\u064F\u062D\u0645\u062F."));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("tokenizer", () => new ArabicPreTokenizer(null!));
        Assert.Throws<ArgumentNullException>("text", () => PreTokenizer.PreTokenize(null!));
    }
}
