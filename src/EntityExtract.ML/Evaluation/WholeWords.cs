using EntityExtract.ML.Data;

namespace EntityExtract.ML.Evaluation;

/// <summary>Spans widened to the white space around them.</summary>
internal static class WholeWords
{
    public static LabelledEntity Widen(string text, LabelledEntity span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return span with { Start = start, Length = end - start };
    }
}
