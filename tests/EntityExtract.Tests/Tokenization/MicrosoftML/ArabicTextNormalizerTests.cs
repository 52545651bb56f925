using EntityExtract.Text;
using EntityExtract.Tokenization.MicrosoftML;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Tests.Tokenization.MicrosoftML;

/// <summary>The normaliser as Microsoft.ML.Tokenizers sees it.</summary>
public sealed class ArabicTextNormalizerTests
{
    [Fact]
    public void It_normalises_strings_and_spans_alike()
    {
        Normalizer normalizer = new ArabicTextNormalizer(ArabicNormalizer.Tagging);
        const string Text = "\u0623\u064E\u062D\u0645\u0640\u062F \u0661\uFEFB"; // Ahmad with fatha and tatweel, 1, lam-alef
        const string Expected = "\u0627\u062D\u0645\u062F 1\u0644\u0627";

        Assert.Equal(Expected, normalizer.Normalize(Text));
        Assert.Equal(Expected, normalizer.Normalize(Text.AsSpan()));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("normalizer", () => new ArabicTextNormalizer(null!));
        Assert.Throws<ArgumentNullException>("text", () => new ArabicTextNormalizer(ArabicNormalizer.Tagging).Normalize(null!));
    }
}
