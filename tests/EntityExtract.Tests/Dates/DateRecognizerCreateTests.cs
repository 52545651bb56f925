using EntityExtract.Dates;

namespace EntityExtract.Tests.Dates;

public sealed class DateRecognizerCreateTests
{
    private const string Dateline = "\u0627\u0644\u0631\u064A\u0627\u0636 - 6 \u0633\u0628\u062A\u0645\u0628\u0631 2024"; // ar-riyad, 6 September 2024
    private const string Body = "\u0648\u0635\u0644 \u0627\u0644\u0648\u0641\u062F \u0623\u0645\u0633.";                  // the delegation arrived yesterday

    private static readonly DateRecognizer WithDateline =
        DateRecognizer.Create(new DateRecognizerOptions { ReferenceSource = ReferenceSource.CallerOrDateline });

    [Fact]
    public void A_dateline_gives_the_reference_date() =>
        Assert.Equal("2024-09-05", WithDateline.Recognize($"{Dateline}\n{Body}")[^1].Value!.Edtf);

    [Fact]
    public void What_the_caller_gives_goes_before_the_dateline() =>
        Assert.Equal("2011-01-31", WithDateline.Recognize($"{Dateline}\n{Body}", new DateOnly(2011, 2, 1))[^1].Value!.Edtf);

    [Fact]
    public void By_default_it_is_a_date_like_any_other() =>
        Assert.Null(DateRecognizer.Default.Recognize($"{Dateline}\n{Body}")[^1].Value);

    [Fact]
    public void A_date_in_running_text_is_no_dateline()
    {
        string story = string.Concat(Enumerable.Repeat("\u0642\u0627\u0644 ", 30)) + Dateline; // qala: he said

        Assert.Null(WithDateline.Recognize($"{story}\n{Body}")[^1].Value);
    }

    [Fact]
    public void Options_must_be_there_and_known()
    {
        Assert.Throws<ArgumentNullException>(() => DateRecognizer.Create(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRecognizer.Create(new DateRecognizerOptions { ReferenceSource = (ReferenceSource)7 }));
    }
}
