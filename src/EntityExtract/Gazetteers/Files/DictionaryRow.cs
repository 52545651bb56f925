namespace EntityExtract.Gazetteers.Files;

/// <summary>The fields of a line. What is absent is empty.</summary>
internal ref struct DictionaryRow
{
    /// <summary>False for a line without fields: an empty one, and the header.</summary>
    public bool IsPresent;

    public ReadOnlySpan<char> Type;

    /// <summary>The name, or the pattern.</summary>
    public ReadOnlySpan<char> Name;

    public ReadOnlySpan<char> CanonicalName;
    public ReadOnlySpan<char> Id;
}

/// <summary>The columns that a file may have.</summary>
internal enum DictionaryColumn
{
    Type,
    Name,
    CanonicalName,
    Id,
}
