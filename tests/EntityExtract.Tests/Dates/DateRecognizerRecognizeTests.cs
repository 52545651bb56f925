using System.Globalization;
using EntityExtract.Dates;

namespace EntityExtract.Tests.Dates;

public sealed class DateRecognizerRecognizeTests
{
    private const string Yesterday = "\u0623\u0645\u0633";                 // ams
    private const string Evening = "\u0645\u0633\u0627\u0621";             // masa
    private const string Beginning = "\u0645\u0637\u0644\u0639";           // matla
    private const string February = "\u0641\u0628\u0631\u0627\u064A\u0631"; // fibrayir
    private const string Season = "\u0627\u0644\u064A\u0648\u0645 \u0627\u0644\u0648\u0637\u0646\u064A"; // al-yawm al-watani: the National Day
    private const string September = "\u0633\u0628\u062A\u0645\u0628\u0631"; // sibtambir

    private static readonly DateOnly Reference = new(2024, 9, 6);

    [Fact]
    public void Offsets_index_the_text_as_given()
    {
        // With a right-to-left mark, tashkeel and Arabic-Indic digits before and inside.
        string text = $"\u200F\u0641\u064A\u064E \u0662\u0663 {September}\u0650 \u0662\u0660\u0662\u0664.";

        RecognizedDate date = Assert.Single(DateRecognizer.Default.Recognize(text));

        Assert.Equal(text.Substring(date.Start, date.Length), date.Text);
        Assert.Equal($"\u0662\u0663 {September}\u0650 \u0662\u0660\u0662\u0664", date.Text);
        Assert.Equal("2024-09-23", date.Value!.Edtf);
        Assert.Equal(date.Start + date.Length, date.End);
    }

    [Fact]
    public void Relative_dates_have_the_day_that_they_were_worked_out_from()
    {
        DateValue value = Assert.Single(DateRecognizer.Default.Recognize(Yesterday, Reference)).Value!;

        Assert.Equal(new DateOnly(2024, 9, 5), value.Start);
        Assert.True(value.IsRelative);
        Assert.Equal(Reference, value.RelativeTo);
    }

    [Fact]
    public void Without_a_reference_date_they_are_found_and_say_what_they_lack()
    {
        RecognizedDate date = Assert.Single(DateRecognizer.Default.Recognize(Yesterday));

        Assert.Null(date.Value);
        Assert.Equal(DateResolution.NeedsReference, date.Resolution);
        Assert.Equal(DateCertainty.Certain, date.Certainty);
    }

    [Fact]
    public void A_day_that_does_not_exist_has_no_value()
    {
        RecognizedDate date = Assert.Single(DateRecognizer.Default.Recognize($"30 {February} 2024", Reference));

        Assert.Null(date.Value);
        Assert.Equal(DateResolution.Impossible, date.Resolution);
    }

    [Fact]
    public void A_feast_of_every_country_is_open() =>
        Assert.Equal(DateResolution.Open, Assert.Single(DateRecognizer.Default.Recognize(Season, Reference)).Resolution);

    [Fact]
    public void Parts_of_a_day_go_into_timex()
    {
        DateValue value = Assert.Single(DateRecognizer.Default.Recognize($"{Evening} {Yesterday}", Reference)).Value!;

        Assert.Equal(DatePart.Evening, value.Part);
        Assert.Equal("2024-09-05TEV", value.Timex3);
        Assert.Equal("2024-09-05", value.Edtf);
    }

    [Fact]
    public void Parts_of_a_period_do_not_narrow_it()
    {
        DateValue value = Assert.Single(DateRecognizer.Default.Recognize($"{Beginning} 2016")).Value!;

        Assert.Equal(DatePart.Start, value.Part);
        Assert.Equal((new DateOnly(2016, 1, 1), new DateOnly(2016, 12, 31)), (value.Start, value.End));
    }

    [Theory]
    [InlineData("\u0639\u0627\u0645 250 \u0642.\u0645.", "-0249", "BC0250")] // am 250 q.m.: 250 BC
    [InlineData("\u0639\u0627\u0645 1 \u0642.\u0645.", "0000", "BC0001")]
    public void Years_before_christ_have_no_days(string text, string edtf, string timex3)
    {
        DateValue value = Assert.Single(DateRecognizer.Default.Recognize(text)).Value!;

        Assert.Equal((edtf, timex3), (value.Edtf, value.Timex3));
        Assert.Null(value.Start);
        Assert.Null(value.End);
    }

    [Fact]
    public void The_ends_of_time_are_not_passed()
    {
        string tomorrow = "\u063A\u062F\u0627"; // ghadan

        Assert.Null(Assert.Single(DateRecognizer.Default.Recognize(tomorrow, DateOnly.MaxValue)).Value);
        Assert.Null(Assert.Single(DateRecognizer.Default.Recognize(Yesterday, DateOnly.MinValue)).Value);
    }

    [Theory]
    [InlineData("ar-SA")] // whose own calendar is Umm al-Qura
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        string text = string.Join('\n', File.ReadLines(TestData.PathOf("dates.tsv")).Take(300));
        IReadOnlyList<RecognizedDate> expected = DateRecognizer.Default.Recognize(text, Reference);
        CultureInfo former = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, DateRecognizer.Default.Recognize(text, Reference));
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    [Fact]
    public void The_text_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => DateRecognizer.Default.Recognize(null!));
        Assert.Throws<ArgumentNullException>(() => DateRecognizer.Default.Recognize(null!, Reference));
    }
}
