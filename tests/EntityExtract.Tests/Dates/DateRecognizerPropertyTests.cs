using System.Globalization;
using CsCheck;
using EntityExtract.Dates;

namespace EntityExtract.Tests.Dates;

/// <summary>Any real day, written in any way that the press writes one, comes back as itself.</summary>
public sealed class DateRecognizerPropertyTests
{
    private const string Of = "\u0645\u0646";   // min: of
    private const string Year = "\u0639\u0627\u0645"; // am: year
    private const string Common = "\u0645";     // meem: of the common era

    // One name in each tradition: Gulf, Levant, Maghreb.
    private static readonly string[][] Months =
    [
        ["\u064A\u0646\u0627\u064A\u0631", "\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062B\u0627\u0646\u064A", "\u062C\u0627\u0646\u0641\u064A"], // yanayir, kanun ath-thani, janfi
        ["\u0641\u0628\u0631\u0627\u064A\u0631", "\u0634\u0628\u0627\u0637", "\u0641\u064A\u0641\u0631\u064A"], // fibrayir, shubat, fifri
        ["\u0645\u0627\u0631\u0633", "\u0622\u0630\u0627\u0631", "\u0645\u0627\u0631\u0633"], // maris, adhar, mars
        ["\u0623\u0628\u0631\u064A\u0644", "\u0646\u064A\u0633\u0627\u0646", "\u0623\u0641\u0631\u064A\u0644"], // abril, naysan, afril
        ["\u0645\u0627\u064A\u0648", "\u0623\u064A\u0627\u0631", "\u0645\u0627\u064A"], // mayu, ayyar, may
        ["\u064A\u0648\u0646\u064A\u0648", "\u062D\u0632\u064A\u0631\u0627\u0646", "\u062C\u0648\u0627\u0646"], // yunyu, haziran, jwan
        ["\u064A\u0648\u0644\u064A\u0648", "\u062A\u0645\u0648\u0632", "\u062C\u0648\u064A\u0644\u064A\u0629"], // yulyu, tammuz, jwiliya
        ["\u0623\u063A\u0633\u0637\u0633", "\u0622\u0628", "\u063A\u0634\u062A"], // aghustus, ab, ghusht
        ["\u0633\u0628\u062A\u0645\u0628\u0631", "\u0623\u064A\u0644\u0648\u0644", "\u0634\u062A\u0646\u0628\u0631"], // sibtambir, aylul, shutanbir
        ["\u0623\u0643\u062A\u0648\u0628\u0631", "\u062A\u0634\u0631\u064A\u0646 \u0627\u0644\u0623\u0648\u0644", "\u0627\u0643\u062A\u0648\u0628\u0631"], // uktubir, tishrin al-awwal, uktubir without hamza
        ["\u0646\u0648\u0641\u0645\u0628\u0631", "\u062A\u0634\u0631\u064A\u0646 \u0627\u0644\u062B\u0627\u0646\u064A", "\u0646\u0648\u0646\u0628\u0631"], // nufambir, tishrin ath-thani, nuwanbir
        ["\u062F\u064A\u0633\u0645\u0628\u0631", "\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u0623\u0648\u0644", "\u062F\u062C\u0646\u0628\u0631"], // disambir, kanun al-awwal, dujanbir
    ];

    // Sunday to Saturday, as System.DayOfWeek counts them.
    private static readonly string[] Weekdays =
    [
        "\u0627\u0644\u0623\u062D\u062F",                   // al-ahad
        "\u0627\u0644\u0627\u062B\u0646\u064A\u0646",       // al-ithnayn
        "\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621", // ath-thulatha
        "\u0627\u0644\u0623\u0631\u0628\u0639\u0627\u0621", // al-arbi'a
        "\u0627\u0644\u062E\u0645\u064A\u0633",             // al-khamis
        "\u0627\u0644\u062C\u0645\u0639\u0629",             // al-jum'a
        "\u0627\u0644\u0633\u0628\u062A",                   // as-sabt
    ];

    private static readonly Func<DateOnly, int, string>[] Formats =
    [
        (day, tradition) => $"{day.Day} {Month(day, tradition)} {day.Year}",
        (day, tradition) => $"{day.Day} {Of} {Month(day, tradition)} {day.Year}",
        (day, tradition) => $"{day.Day} {Month(day, tradition)} {Year} {day.Year}",
        (day, tradition) => $"{day.Day} {Month(day, tradition)} {Of} {Year} {day.Year}",
        (day, tradition) => $"{day.Day} {Month(day, tradition)}\u060C {day.Year}", // Arabic comma
        (day, tradition) => $"{day.Day} {Month(day, tradition)} {day.Year}{Common}",
        (day, tradition) => $"{day.Day} {Month(day, tradition)} ({Month(day, tradition + 1)}) {day.Year}",
        (day, tradition) => $"{day.Day} {Month(day, tradition)}/{Month(day, tradition + 1)} {day.Year}",
        (day, tradition) => $"{Weekday(day)} {day.Day} {Month(day, tradition)} {day.Year}",
        (day, tradition) => $"{Weekday(day)}\u060C {day.Day} {Month(day, tradition)} {day.Year}",
        (day, tradition) => $"{Weekday(day)} ({day.Day} {Month(day, tradition)} {day.Year})",
        (day, _) => $"{day.Day}/{day.Month}/{day.Year}",
        (day, _) => $"{day.Day:00}-{day.Month:00}-{day.Year}",
        (day, _) => $"{day.Day}.{day.Month}.{day.Year}",
        (day, _) => $"{day.Day} / {day.Month} / {day.Year}",
        (day, _) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (day, _) => $"{Weekday(day)} {day.Day}/{day.Month}/{day.Year}",
    ];

    // Years that are not of the Hijra when they stand unmarked.
    private static readonly Gen<DateOnly> RealDays =
        Gen.Int[new DateOnly(1600, 1, 1).DayNumber, new DateOnly(2999, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<string> Digits = Gen.OneOf("0", "\u0660", "\u06F0"); // zero: European, Arabic-Indic, Persian

    [Fact]
    public void A_day_in_any_format_comes_back_as_itself() =>
        Gen.Select(RealDays, Gen.Int[0, Formats.Length - 1], Gen.Int[0, 2], Digits).Sample((day, format, tradition, zero) =>
        {
            string written = WithDigits(Formats[format](day, tradition), zero[0]);
            string text = $"\u0642\u0627\u0644 \u0641\u064A {written}."; // qala fi: he said on

            RecognizedDate date = Assert.Single(DateRecognizer.Default.Recognize(text));
            Assert.Equal(written, date.Text);
            Assert.Equal((day, day), (date.Value!.Start, date.Value.End));
            Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Value.Edtf);
            Assert.Equal(date.Value.Edtf, date.Value.Timex3);
            Assert.Equal(DateCertainty.Certain, date.Certainty);
        }, iter: 20_000);

    [Fact]
    public void A_month_comes_back_with_its_first_and_last_day() =>
        Gen.Select(RealDays, Gen.Int[0, 2], Gen.Bool).Sample((day, tradition, hasNoun) =>
        {
            string written = $"{Month(day, tradition)} {(hasNoun ? $"{Of} {Year} " : "")}{day.Year}";

            DateValue value = Assert.Single(DateRecognizer.Default.Recognize(written)).Value!;
            Assert.Equal(new DateOnly(day.Year, day.Month, 1), value.Start);
            Assert.Equal(new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)), value.End);
        }, iter: 5_000);

    [Fact]
    public void Every_date_of_a_hostile_text_is_sound() =>
        Gen.Select(HostileText.Strings, RealDays.Nullable()).Sample((text, reference) =>
        {
            int next = 0;
            foreach (RecognizedDate date in DateRecognizer.Default.Recognize(text, reference))
            {
                Assert.True(date.Start >= next);
                next = date.End;
                DateAssert.IsSound(date, text, reference);
            }
        }, iter: 20_000);

    private static string Month(DateOnly day, int tradition) => Months[day.Month - 1][tradition % 3];

    private static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    private static string WithDigits(string text, char zero) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(zero + (c - '0')) : c));
}
