using System.Text;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>What splitting costs: no memory, and time in proportion to the text.</summary>
[Collection(Scaling.Name)]
public sealed class SentenceCostTests
{
    // Used again from text to text: fresh memory for a long text costs more than what is measured.
    private readonly NormalizationBuffer _buffer = new();
    private readonly Token[] _tokens = new Token[Scaling.Million];

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        // qala d. Sami fi 3.5: 1. "na'am." al-yawm (dal. beh. alef)
        string text = string.Concat(Enumerable.Repeat(
            "\u0642\u0627\u0644 \u062F. \u0633\u0627\u0645\u064A 3.5: 1. \"\u0646\u0639\u0645.\" "
            + "\u0627\u0644\u064A\u0648\u0645 (\u062F.\u0628.\u0623) Inc.\n", 200));
        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text);
        Token[] tokens = [.. ArabicTokenizer.Tagging.Tokenize(text)];
        for (int run = 0; run < 3; run++) Count(normalized, tokens);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = Count(normalized, tokens);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(count >= 200);
    }

    [Theory]
    [InlineData("\u0628 ", "words of one letter")] // beh
    [InlineData("\u0628.", "initials")] // beh
    [InlineData("\u0628. ", "initials with spaces")] // beh
    [InlineData("\u0628\u064A.", "names of letters")] // beh yeh
    [InlineData(".", "dots")]
    [InlineData("\u0642\u0627\u0644.", "short sentences")] // qala
    [InlineData(".\"", "dots and quotes")]
    [InlineData("\u0628\u061F)", "questions in brackets")] // beh, Arabic question mark
    [InlineData("(", "brackets")]
    [InlineData("1. ", "list numbers")]
    [InlineData("U.", "foreign initials")]
    [InlineData("a.b?", "addresses")]
    [InlineData("\n", "line breaks")]
    [InlineData(".      \u0628", "dots and spaces")] // beh
    public void Time_grows_with_the_text(string unit, string name)
    {
        Assert.NotEmpty(name);
        Scaling.AssertLinear(
            length => string.Concat(Enumerable.Repeat(unit, length / unit.Length)),
            text => Split(text),
            Scaling.Million / 8);
    }

    [Theory]
    [InlineData('\u064E')] // fatha
    [InlineData('\u200F')] // right-to-left mark
    [InlineData(' ')]
    [InlineData('\u0628')] // beh
    public void A_long_run_before_each_of_many_dots_costs_no_more(char filler) =>
        Scaling.AssertLinear(length => ManyRuns(filler, length), text => Split(text), Scaling.Million / 4);

    // The longer the text, the longer the runs: whoever looks back over a run from each dot behind it pays for it.
    private static string ManyRuns(char filler, int length)
    {
        var text = new StringBuilder(length + 64);
        while (text.Length < length) text.Append('\u0628').Append(filler, length / 16).Append("\u0628. . . .)"); // beh
        return text.ToString();
    }

    private int Split(string text)
    {
        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text, _buffer);
        int count = new TokenReader(normalized).Read(_tokens);
        return Count(normalized, _tokens.AsSpan(0, count));
    }

    private static int Count(NormalizedText text, ReadOnlySpan<Token> tokens)
    {
        int count = 0;
        foreach (Sentence _ in SentenceSplitter.Enumerate(text, tokens)) count++;
        return count;
    }
}
