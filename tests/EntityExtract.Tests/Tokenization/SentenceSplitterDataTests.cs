using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>Holds the splitter to tests/data/sentences.tsv: a text, then the sentences that a reader finds in it.</summary>
public sealed class SentenceSplitterDataTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "sentences.tsv")))
        {
            if (line.Length == 0) continue;
            string[] cells = line.Split('\t', 2);
            rows.Add(Unescape(cells[0]), cells.Length > 1 ? cells[1] : "");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_the_sentences_of_the_file(string text, string expected)
    {
        IEnumerable<string> sentences = SentenceSplitter.Split(text).Select(span => Escape(span.Slice(text).ToString()));

        Assert.Equal(expected.TrimEnd('\t').Split('\t'), sentences);
    }

    private static string Unescape(string cell) =>
        cell.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);

    private static string Escape(string text) =>
        text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
