namespace EntityExtract.ML.Data;

/// <summary>A line of a file of labelled documents cannot be used.</summary>
public sealed class LabelledDataException : Exception
{
    /// <summary>Names the file, the line and the reason.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The number of the line, counted from 1.</param>
    /// <param name="reason">What is wrong with it, without a full stop.</param>
    public LabelledDataException(string file, long line, string reason)
        : base($"{file}, line {line}: {reason}.")
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The number of the line, counted from 1.</summary>
    public long Line { get; }

    /// <summary>What is wrong with it, without a full stop.</summary>
    public string Reason { get; }
}
