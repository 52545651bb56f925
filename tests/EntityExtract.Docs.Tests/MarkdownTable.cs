using System.Net;

namespace EntityExtract.Docs.Tests;

/// <summary>A table of a Markdown file.</summary>
internal sealed class MarkdownTable(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
{
    /// <summary>Reads the first table of a text.</summary>
    public static MarkdownTable Parse(string text)
    {
        List<string[]> lines =
        [
            .. text.Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Select(Cells),
        ];

        // The second line aligns the columns; BenchmarkDotNet puts empty rows between groups.
        return new MarkdownTable(lines[0], [.. lines.Skip(2).Where(cells => cells.Any(cell => cell.Length > 0))]);
    }

    /// <summary>Some columns of the table, in the order given.</summary>
    public MarkdownTable Select(params string[] columns)
    {
        int[] places = [.. columns.Select(PlaceOf)];
        return new MarkdownTable(columns, [.. rows.Select(row => (IReadOnlyList<string>)[.. places.Select(place => row[place])])]);
    }

    /// <summary>A row for each value of one column, a column for each value of another, and a third one's cells where they meet.</summary>
    public MarkdownTable Pivot(string rowColumn, string columnColumn, string cellColumn)
    {
        var cells = rows.ToDictionary(
            row => (row[PlaceOf(rowColumn)], row[PlaceOf(columnColumn)]), row => row[PlaceOf(cellColumn)]);
        string[] columns = [.. Column(columnColumn).Distinct()];
        return new MarkdownTable(
            [rowColumn, .. columns],
            [
                .. Column(rowColumn).Distinct().Select(
                    row => (IReadOnlyList<string>)[row, .. columns.Select(column => cells.GetValueOrDefault((row, column), ""))]),
            ]);
    }

    /// <summary>The cells of one column.</summary>
    public IEnumerable<string> Column(string name) => rows.Select(row => row[PlaceOf(name)]);

    /// <summary>The table as Markdown; numbers stand to the right, and they are in every column but the first <paramref name="names"/>.</summary>
    public string ToMarkdown(int names)
    {
        IEnumerable<string> alignment = header.Select((_, i) => i < names ? "---" : "---:");
        return $"| {string.Join(" | ", header)} |\n|{string.Join('|', alignment)}|\n"
            + string.Concat(rows.Select(row => $"| {string.Join(" | ", row)} |\n"));
    }

    private int PlaceOf(string column) => header.ToList().IndexOf(column);

    // BenchmarkDotNet puts names with spaces in quotes and the first row of a group in bold.
    private static string[] Cells(string line) =>
        [.. line.Trim('|').Split('|').Select(cell => WebUtility.HtmlDecode(cell).Trim(' ', '*', '\''))];
}
