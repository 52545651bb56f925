namespace EntityExtract.Gazetteers;

/// <summary>A dictionary, a deny list or patterns were not loaded, because a line of its file or an entry cannot be used.</summary>
public sealed class DictionaryException : Exception
{
    /// <summary>Names the file, the line and the reason.</summary>
    /// <param name="file">The file, or null for entries that were given in code.</param>
    /// <param name="line">The number of the line or of the entry, counted from 1.</param>
    /// <param name="reason">What is wrong with it, without a full stop.</param>
    public DictionaryException(string? file, long line, string reason)
        : base(file is null ? $"Entry {line}: {reason}." : $"{file}, line {line}: {reason}.")
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file; null for entries that were given in code.</summary>
    public string? File { get; }

    /// <summary>The number of the line or of the entry, counted from 1.</summary>
    public long Line { get; }

    /// <summary>What is wrong with it, without a full stop.</summary>
    public string Reason { get; }
}
