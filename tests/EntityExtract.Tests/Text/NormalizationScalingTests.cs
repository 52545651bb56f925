using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

/// <summary>Normalising takes time in proportion to the text, also where the text is made to hurt.</summary>
[Collection(Scaling.Name)]
public sealed class NormalizationScalingTests
{
    private readonly NormalizationBuffer _buffer = new();

    [Theory]
    [InlineData('\u0628')] // beh: one long word
    [InlineData('\u064E')] // fatha: nothing but removed marks
    [InlineData('\u200F')] // right-to-left mark: nothing but removed marks, of the kind that spans leave outside
    [InlineData('\uFDF2')] // Allah: each becomes four letters
    [InlineData('\n')]
    [InlineData('\uFFFF')] // the nonchar that stands for itself
    public void A_run_of_one_character(char c) =>
        Scaling.AssertLinear(length => new string(c, length), text => ArabicNormalizer.Tagging.Normalize(text, _buffer));
}
