namespace EntityExtract.ML.Lexicons;

/// <summary>A source file of a lexicon cannot be used.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Names the file, the line and the reason.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The number of the line, from 1; 0 where the file as a whole is meant.</param>
    /// <param name="reason">What is wrong, as the end of a sentence.</param>
    /// <param name="innerException">What was thrown while reading it, if anything was.</param>
    public LexiconException(string file, long line, string reason, Exception? innerException = null)
        : base(line > 0 ? $"'{file}', line {line}: {reason}." : $"'{file}': {reason}.", innerException)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The number of the line, from 1; 0 where the file as a whole is meant.</summary>
    public long Line { get; }

    internal static IEnumerable<string> ReadLines(string path)
    {
        IEnumerator<string> lines;
        try
        {
            lines = System.IO.File.ReadLines(path).GetEnumerator();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new LexiconException(path, 0, "it could not be read", e);
        }

        using (lines)
        {
            while (lines.MoveNext()) yield return lines.Current;
        }
    }
}
