using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Dates;

/// <summary>
/// The day that a document says it is of: a complete date on a short line near its beginning, as in "Riyadh - 6 September
/// 2024". What stands in running text may be any day, and is none.
/// </summary>
internal static class Dateline
{
    // A headline, a by-line, a place and a date, and what a page puts above them.
    private const int MostLines = 8;

    // Words, numbers and marks of a line that tells no story: two dates of two calendars with place and hour have 20.
    private const int MostTokens = 20;

    /// <summary>Finds the dateline.</summary>
    /// <param name="text">The text, normalised for tagging.</param>
    /// <param name="tokens">All its tokens, in order.</param>
    /// <returns>Its day, or null if the document has none.</returns>
    public static DateOnly? Find(NormalizedText text, ReadOnlySpan<Token> tokens)
    {
        int first = 0;
        var readings = new List<DateReading>();
        for (int line = 0; line < MostLines && first < tokens.Length; line++)
        {
            int end = EndOfLine(text, tokens, first);
            if (end - first <= MostTokens)
            {
                DateRecognizer.Read(text, tokens[first..end], null, readings);
                foreach (DateReading reading in readings)
                {
                    if (reading is { Certainty: DateCertainty.Certain, Period: { Precision: DatePrecision.Day } period }
                        && period.First.ToDateOnly() is { } day)
                    {
                        return day;
                    }
                }

                readings.Clear();
            }

            first = end;
        }

        return null;
    }

    private static int EndOfLine(NormalizedText text, ReadOnlySpan<Token> tokens, int first)
    {
        int end = first + 1;
        for (; end < tokens.Length; end++)
        {
            foreach (char c in text.Chars[tokens[end - 1].Normalized.End..tokens[end].Normalized.Start])
            {
                if (SentencePunctuation.IsLineBreak(c)) return end;
            }
        }

        return end;
    }
}
