using EntityExtract.Text;
using EntityExtract.Text.Vectorized;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Text.Vectorized;

/// <summary>Everything that normalising and tokenising find in a text, in a form that tests compare.</summary>
internal sealed record Reading(string Chars, int[] Starts, CharacterClass[] Classes, Token[] Tokens)
{
    /// <summary>Reads a text with one kernel, and its tokens from masks.</summary>
    public static Reading With(BlockKernel kernel, string text, NormalizationSteps steps)
    {
        NormalizedText normalized = new ArabicNormalizer(steps).Normalize(text, new NormalizationBuffer(), kernel);
        return From(normalized, new TokenReader(normalized));
    }

    /// <summary>Reads a text one character after the other: what all kernels are held to.</summary>
    public static Reading Plain(string text, NormalizationSteps steps)
    {
        NormalizedText normalized = new ArabicNormalizer(steps).Normalize(text, new NormalizationBuffer(), new ScalarKernel());
        return From(normalized, new TokenReader(normalized, walkEnd: int.MaxValue));
    }

    /// <summary>Fails with the first thing that two readings of a text differ in.</summary>
    public static void AssertSame(Reading expected, Reading actual, string kernel)
    {
        Assert.True(expected.Chars == actual.Chars, $"{kernel}: {Escape(expected.Chars)} became {Escape(actual.Chars)}.");
        Assert.Equal(expected.Starts, actual.Starts);
        Assert.Equal(expected.Classes, actual.Classes);
        Assert.Equal(expected.Tokens, actual.Tokens);
    }

    private static Reading From(NormalizedText text, TokenReader reader)
    {
        var tokens = new Token[text.Length + 1];
        int count = reader.Read(tokens);
        return new Reading(
            text.ToString(), text.Starts.ToArray(), text.Classes[..text.Length].ToArray(), tokens[..count]);
    }

    private static string Escape(string text) => string.Concat(text.Select(c => $"\\u{(int)c:X4}"));
}
