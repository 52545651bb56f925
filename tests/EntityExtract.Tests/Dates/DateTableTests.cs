using System.Globalization;
using System.Text;
using EntityExtract.Dates;

namespace EntityExtract.Tests.Dates;

/// <summary>Holds the recogniser to tests/data/dates.tsv: sentences with their dates and values, and traps without any.</summary>
public sealed class DateTableTests
{
    private const char SpanStart = '\u27E6'; // mathematical left white square bracket
    private const char SpanEnd = '\u27E7';   // mathematical right white square bracket

    // What the table writes for a date without a value.
    private const string Unresolved = "?";

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (string line in File.ReadLines(TestData.PathOf("dates.tsv")))
        {
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("id\t", StringComparison.Ordinal)) continue;
            string[] cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells[2], cells.Length > 3 ? cells[3] : "");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_the_dates_of_the_table(string id, string reference, string sentence, string values)
    {
        string text = sentence.Replace($"{SpanStart}", "", StringComparison.Ordinal).Replace($"{SpanEnd}", "", StringComparison.Ordinal);
        DateOnly? referenceDate = reference == "-" ? null : DateOnly.ParseExact(reference, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        IReadOnlyList<RecognizedDate> dates = DateRecognizer.Default.Recognize(text, referenceDate);

        Assert.Equal((id, sentence, values), (id, Mark(text, dates), string.Join(" | ", dates.Select(date => date.Value?.Edtf ?? Unresolved))));
    }

    [Fact]
    public void The_table_has_as_many_rows_as_were_asked_for()
    {
        var rows = Rows().Select(row => row.Data).ToList();

        Assert.True(rows.Count >= 600, $"There are {rows.Count} rows.");
        Assert.True(rows.Count(row => row.Item1.StartsWith("trap", StringComparison.Ordinal)) >= 100);
        Assert.Equal(rows.Count, rows.Select(row => row.Item1).Distinct().Count());
    }

    private static string Mark(string text, IReadOnlyList<RecognizedDate> dates)
    {
        var marked = new StringBuilder();
        int next = 0;
        foreach (RecognizedDate date in dates)
        {
            marked.Append(text, next, date.Start - next).Append(SpanStart).Append(date.Text).Append(SpanEnd);
            next = date.End;
        }

        return marked.Append(text, next, text.Length - next).ToString();
    }
}
