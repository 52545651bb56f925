namespace EntityExtract.Tests;

/// <summary>What extracting costs: time in proportion to the text.</summary>
[Collection(Scaling.Name)]
public sealed class EntityExtractorCostTests
{
    // A tagger does more with a character than a tokenizer.
    private const int Length = Scaling.Million / 8;

    [Fact]
    public void Time_grows_with_news() => Scaling.AssertLinear(TestData.OfLength, Extract, Length);

    [Theory]
    [InlineData("\u0628", "one word of beh")]
    [InlineData("\u0628 ", "words of one letter")] // beh
    [InlineData("\u0648\u0628\u0644\u0644\u0645\u0635\u0631 ", "proclitics")] // waw beh lam lam meem sad reh
    [InlineData("\u0645\u062D\u0645\u062F ", "Muhammad")] // meem hah meem dal
    [InlineData("\u0648\u0632\u0627\u0631\u0629 ", "ministry")] // waw zain alef reh teh marbuta
    [InlineData("7", "one number")]
    [InlineData("7 ", "numbers")]
    [InlineData("7.", "a number with separators")]
    [InlineData("a", "one foreign word")]
    [InlineData("(", "brackets that open")]
    [InlineData(")", "brackets that close")]
    [InlineData(")]", "two kinds of brackets that close")]
    [InlineData("\"", "quotation marks")]
    [InlineData("\n", "line breaks")]
    [InlineData(" ", "spaces")]
    [InlineData("\u064E", "fatha")]
    [InlineData("\u200F", "right-to-left marks")]
    [InlineData("\uFDFA", "ligatures of four words")]
    [InlineData("\0", "U+0000")]
    public void Time_grows_with_hostile_text(string unit, string name)
    {
        Assert.NotEmpty(name);
        Scaling.AssertLinear(length => string.Concat(Enumerable.Repeat(unit, length / unit.Length)), Extract, Length);
    }

    [Fact]
    public void Time_grows_with_the_number_of_different_words() =>
        Scaling.AssertLinear(
            length => string.Join(' ', Enumerable.Range(0, length / 8).Select(i =>
                $"{ArabicWords.Minister} {(char)(0x0641 + (i % 8))}{(char)(0x0641 + (i / 8 % 8))}{(char)(0x0641 + (i / 64 % 8))}{i}")),
            Extract,
            Length);

    private static void Extract(string text) => EntityExtractor.Default.Extract(text);
}
