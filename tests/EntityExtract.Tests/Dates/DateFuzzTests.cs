using System.Globalization;
using EntityExtract.Dates;
using EntityExtract.Dates.Vocabulary;

namespace EntityExtract.Tests.Dates;

/// <summary>
/// Random strings of the grammar's own words, so that every rule meets every other. The environment variable
/// DATE_FUZZ_STRINGS sets how many; a million takes some minutes.
/// </summary>
public sealed class DateFuzzTests
{
    private const int StringsByDefault = 40_000;
    private const int MostWords = 14;

    private static readonly string[] Words = [.. DateVocabulary.All.Select(entry => entry.Spelling)];
    private static readonly string[] Marks = ["(", ")", "/", "-", "\u060C", ",", ".", "=", "\n", "\u0648", "\u0627\u0644"]; // Arabic comma, waw, alef lam
    private static readonly string[] Attached = ["\u0648", "\u0628", "\u0644", "\u0648\u0628", "\u0641", "\u0643"]; // waw, beh, lam, waw beh, feh, kaf
    private static readonly DateOnly[] References =
        [new(2024, 2, 29), new(2024, 9, 6), DateOnly.MinValue, DateOnly.MaxValue, new(1, 12, 31), new(9999, 1, 1), new(1937, 3, 14)];

    [Fact]
    public void Random_words_give_no_exception_and_no_impossible_date()
    {
        int strings = int.TryParse(Environment.GetEnvironmentVariable("DATE_FUZZ_STRINGS"), CultureInfo.InvariantCulture, out int set)
            ? set
            : StringsByDefault;
        var random = new Random(20240906);
        int found = 0;
        for (int i = 0; i < strings; i++)
        {
            string text = Make(random);
            DateOnly? reference = random.Next(4) == 0 ? null : References[random.Next(References.Length)];
            foreach (RecognizedDate date in DateRecognizer.Default.Recognize(text, reference))
            {
                found++;
                DateAssert.IsSound(date, text, reference);
            }
        }

        Assert.True(found > strings / 4, $"{found} dates in {strings} strings.");
    }

    private static string Make(Random random)
    {
        var parts = new List<string>();
        int count = random.Next(1, MostWords);
        for (int i = 0; i < count; i++)
        {
            parts.Add(random.Next(12) switch
            {
                0 or 1 => Number(random),
                2 => Marks[random.Next(Marks.Length)],
                3 => Attached[random.Next(Attached.Length)] + Words[random.Next(Words.Length)],
                _ => Words[random.Next(Words.Length)],
            });
            if (random.Next(8) != 0) parts.Add(" ");
        }

        return string.Concat(parts);
    }

    private static string Number(Random random) => random.Next(8) switch
    {
        0 or 1 or 2 => random.Next(0, 35).ToString(CultureInfo.InvariantCulture),
        3 or 4 => random.Next(1890, 2110).ToString(CultureInfo.InvariantCulture),
        5 => random.Next(0, 100_000).ToString(CultureInfo.InvariantCulture),
        6 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 40)}/{random.Next(0, 15)}/{random.Next(0, 3000)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 2100)}-{random.Next(0, 2100)}"),
    };
}
