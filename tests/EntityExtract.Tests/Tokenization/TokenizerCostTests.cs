using System.Text;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>What tokenizing costs: no memory over a warm buffer, and time in proportion to the text.</summary>
[Collection(Scaling.Name)]
public sealed class TokenizerCostTests
{
    private readonly NormalizationBuffer _buffer = new();

    [Fact]
    public void A_warm_buffer_allocates_nothing()
    {
        // qala Muhammad, a vocalised word, a date, an emoji, a lam-alef ligature.
        string text = string.Concat(Enumerable.Repeat(
            "\u0642\u0627\u0644 \u0645\u062D\u0645\u062F\u060C \u0643\u064F\u062A\u0650\u0628 "
            + "23/7/2024 Reuters \U0001F600 \uFEFB.\n", 500));
        for (int run = 0; run < 3; run++) Count(text);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = Count(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(500 * 9, count);
    }

    [Theory]
    [InlineData("\u0628", "one word of beh")]
    [InlineData("\u0628\u064E", "one vocalised word")]
    [InlineData("\u0628 ", "words of one letter")]
    [InlineData("\u064E", "fatha")]
    [InlineData("\u0628\u200F ", "right-to-left marks behind words")]
    [InlineData("\u200F", "right-to-left marks")]
    [InlineData("\u200D", "zero-width joiners")]
    [InlineData("\uFEFB", "lam-alef ligatures")]
    [InlineData("\uFDF2 ", "Allah ligatures")]
    [InlineData("7", "one number")]
    [InlineData("7.", "a number with separators")]
    [InlineData("a", "one foreign word")]
    [InlineData(".", "dots")]
    [InlineData(" ", "spaces")]
    [InlineData("\U0001F468\u200D", "one endless emoji family")]
    [InlineData("\U0001F600\u200F\u200F\u200F", "emoji with marks between")]
    public void Time_grows_with_the_text(string unit, string name)
    {
        Assert.NotEmpty(name);
        Scaling.AssertLinear(length => Repeat(unit, length), text => Count(text));
    }

    [Theory]
    [InlineData('\uD83D')] // high surrogate
    [InlineData('\uDE00')] // low surrogate
    [InlineData('\0')]
    public void Time_grows_with_broken_text(char unit) =>
        Scaling.AssertLinear(length => new string(unit, length), text => Count(text));

    [Fact]
    public void A_word_behind_a_run_of_invisible_marks_costs_no_more() =>
        Scaling.AssertLinear(length => "\u0628" + new string('\u200F', length) + "\u0628", text => Count(text)); // beh, RLMs, beh

    private static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        return text.ToString();
    }

    private int Count(string text)
    {
        int count = 0;
        foreach (Token _ in ArabicTokenizer.Tagging.Enumerate(text, _buffer)) count++;
        return count;
    }
}
