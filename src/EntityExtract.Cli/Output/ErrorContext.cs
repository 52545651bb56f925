using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Output;

/// <summary>The text around an error: what stands before its spans, over both of them, and after them.</summary>
internal readonly record struct ErrorContext(string Before, string Spans, string After)
{
    /// <summary>The most UTF-16 code units on each side.</summary>
    public const int Width = 40;

    public static ErrorContext Of(SpanError error)
    {
        string text = error.Document.Text;
        int first = Math.Max(0, error.Start - Width);
        int last = Math.Min(text.Length, error.End + Width);

        // Half a surrogate pair is no text.
        if (first < error.Start && char.IsLowSurrogate(text[first])) first++;
        if (last > error.End && char.IsHighSurrogate(text[last - 1])) last--;
        return new ErrorContext(text[first..error.Start], text[error.Start..error.End], text[error.End..last]);
    }
}
