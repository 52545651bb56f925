using System.Text.Json;
using EntityExtract.Dates;

namespace EntityExtract.Tests.Dates;

/// <summary>
/// Holds the recogniser to the Arabic specification of Microsoft Recognizers-Text (MIT; tests/data/recognizers-arabic),
/// spans only. The file exceptions.tsv beside it names the cases that do not fit the guidelines, each with its reason.
/// </summary>
public sealed class MicrosoftRecognizersTests
{
    // yawm "day": inside our spans, outside theirs.
    private const string DayNoun = "\u064A\u0648\u0645 ";

    private static readonly Dictionary<string, string> Exceptions = File
        .ReadLines(TestData.PathOf("recognizers-arabic/exceptions.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells[1]);

    private static readonly List<(string Input, string[] Spans)> Cases = Read();

    [Fact]
    public void Finds_at_least_95_per_cent_of_the_cases_that_fit_the_guidelines()
    {
        var fitting = Cases.Where(item => !Exceptions.ContainsKey(item.Input)).ToList();
        string[] wrong = [.. fitting.Where(item => !Found(item.Input).SequenceEqual(item.Spans)).Select(item => item.Input)];

        Assert.True(wrong.Length <= 0.05 * fitting.Count, $"{wrong.Length} of {fitting.Count}: {string.Join(" | ", wrong)}");
    }

    [Fact]
    public void Every_exception_is_a_case_and_still_differs()
    {
        foreach (string input in Exceptions.Keys)
        {
            (string Input, string[] Spans) item = Assert.Single(Cases, item => item.Input == input);
            Assert.NotEqual(item.Spans, Found(input));
        }
    }

    private static string[] Found(string input) => [.. DateRecognizer.Default.Recognize(input).Select(date => WithoutDayNoun(date.Text))];

    private static string WithoutDayNoun(string span) => span.StartsWith(DayNoun, StringComparison.Ordinal) ? span[DayNoun.Length..] : span;

    private static List<(string Input, string[] Spans)> Read()
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(TestData.PathOf("recognizers-arabic/DateExtractor.json")));
        return [.. file.RootElement.EnumerateArray().Select(item => (
            item.GetProperty("Input").GetString()!,
            item.GetProperty("Results").EnumerateArray().Select(span => WithoutDayNoun(span.GetProperty("Text").GetString()!)).ToArray()))];
    }
}
