using EntityExtract.Dates;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Dates;

/// <summary>What recognising costs: time in proportion to the text, and less than a kilobyte for each date.</summary>
[Collection(Scaling.Name)]
public sealed class DateRecognizerCostTests
{
    private const int MostBytesPerDate = 1024;

    private static readonly DateOnly Reference = new(2024, 9, 6);

    [Theory]
    [InlineData("\u0623\u0645\u0633 ", "yesterdays")]
    [InlineData("\u0645\u0646 ", "from from from")]
    [InlineData("\u0645\u0646 2003 ", "ranges without an end")]
    [InlineData("\u0628\u064A\u0646 ", "between between")]
    [InlineData("\u0646\u0647\u0627\u064A\u0629 ", "ends of ends")]
    [InlineData("\u0645\u0633\u0627\u0621 ", "evenings of evenings")]
    [InlineData("\u0631\u0628\u0639 ", "quarters")]
    [InlineData("\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 ", "first quarters of first quarters")]
    [InlineData("\u0627\u0644\u0633\u0628\u062A \u0648", "Saturdays and Saturdays")]
    [InlineData("5 \u0648", "5 and 5 and 5")]
    [InlineData("\u062B\u0644\u0627\u062B\u0629 \u0648", "three and three and three")]
    [InlineData("\u0633\u0628\u062A\u0645\u0628\u0631 (", "opened brackets")]
    [InlineData("2014-", "years and dashes")]
    [InlineData("\u0642\u0628\u0644 ", "before before")]
    [InlineData("\u0627\u0644\u0645\u0648\u0627\u0641\u0642 ", "corresponding to")]
    [InlineData("\u0647\u0630\u0627 ", "this this")]
    [InlineData("7", "one number")]
    public void Time_grows_with_the_text(string unit, string name)
    {
        Assert.NotEmpty(name);
        Scaling.AssertLinear(length => Repeat(unit, length), text => DateRecognizer.Default.Recognize(text, Reference), 1 << 18);
    }

    [Fact]
    public void A_date_of_the_news_allocates_less_than_a_kilobyte()
    {
        string news = string.Join('\n', TestData.News);
        NormalizedText text = ArabicNormalizer.Tagging.Normalize(news);
        Token[] tokens = [.. ArabicTokenizer.Tagging.Tokenize(news)];
        var dates = new List<DateReading>(1024);
        for (int run = 0; run < 3; run++) Read(text, tokens, dates);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(text, tokens, dates);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(dates.Count > 100);
        Assert.InRange(allocated, 1, MostBytesPerDate * dates.Count);
    }

    [Fact]
    public void Text_without_dates_allocates_nothing()
    {
        const string Text = "\u0642\u0627\u0644 \u0645\u062D\u0645\u062F 22541 \u0628\u063A\u062F\u0627\u062F."; // qala Muhammad, a number, Baghdad
        NormalizedText text = ArabicNormalizer.Tagging.Normalize(Text);
        Token[] tokens = [.. ArabicTokenizer.Tagging.Tokenize(Text)];
        var dates = new List<DateReading>(64);
        for (int run = 0; run < 3; run++) Read(text, tokens, dates);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(text, tokens, dates);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(dates);
    }

    private static void Read(NormalizedText text, Token[] tokens, List<DateReading> dates)
    {
        dates.Clear();
        DateRecognizer.Read(text, tokens, Reference, dates);
    }

    private static string Repeat(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1));
}
