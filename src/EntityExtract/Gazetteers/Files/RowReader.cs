namespace EntityExtract.Gazetteers.Files;

/// <summary>Reads the fields of one line after the other.</summary>
internal abstract class RowReader
{
    /// <summary>Lines of more bytes are refused: no name is so long.</summary>
    public const int MaximumLineLength = (1 << 16) - 1;

    /// <summary>No UTF-8 sequence becomes more UTF-16 units than it has bytes, so that any line fits.</summary>
    protected char[] Chars { get; } = new char[MaximumLineLength];

    public static RowReader Create(DictionaryFormat format, DictionaryColumns columns) =>
        format == DictionaryFormat.Tsv ? new TsvRowReader(columns) : new JsonRowReader(columns);

    /// <summary>Reads a line that is valid UTF-8.</summary>
    /// <param name="line">The line.</param>
    /// <param name="row">Its fields, valid until the next line is read.</param>
    /// <returns>What is wrong with it, without a full stop, or null.</returns>
    public abstract string? Read(ReadOnlySpan<byte> line, out DictionaryRow row);

    /// <summary>What is wrong with a file of which no line was wrong.</summary>
    /// <returns>The reason, without a full stop, or null.</returns>
    public virtual string? Finish() => null;

    protected static void Set(ref DictionaryRow row, DictionaryColumn column, ReadOnlySpan<char> value)
    {
        switch (column)
        {
            case DictionaryColumn.Type:
                row.Type = value;
                break;
            case DictionaryColumn.Name:
                row.Name = value;
                break;
            case DictionaryColumn.CanonicalName:
                row.CanonicalName = value;
                break;
            default:
                row.Id = value;
                break;
        }
    }
}
