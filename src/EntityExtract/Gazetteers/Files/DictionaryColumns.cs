namespace EntityExtract.Gazetteers.Files;

/// <summary>The columns of one kind of file, under the names that headers and JSON objects call them by.</summary>
/// <param name="Names">The names.</param>
/// <param name="Columns">What each of them is.</param>
/// <param name="Required">The number of them, from the first, that a header must name.</param>
/// <param name="Sentence">What a file must and may have, as part of a message.</param>
internal sealed record DictionaryColumns(string[] Names, DictionaryColumn[] Columns, int Required, string Sentence)
{
    /// <summary>Those of an <see cref="EntityDictionary"/>.</summary>
    public static DictionaryColumns OfDictionary { get; } = new(
        ["name", "type", "canonical", "id"],
        [DictionaryColumn.Name, DictionaryColumn.Type, DictionaryColumn.CanonicalName, DictionaryColumn.Id],
        2,
        "the columns are type and name, and canonical and id if wanted");

    /// <summary>Those of a <see cref="DenyList"/>.</summary>
    public static DictionaryColumns OfDenyList { get; } = new(
        ["name", "type"], [DictionaryColumn.Name, DictionaryColumn.Type], 1, "the columns are name, and type if wanted");

    /// <summary>Those of <see cref="Patterns.EntityPatterns"/>.</summary>
    public static DictionaryColumns OfPatterns { get; } = new(
        ["pattern", "type", "id"],
        [DictionaryColumn.Name, DictionaryColumn.Type, DictionaryColumn.Id],
        2,
        "the columns are type and pattern, and id if wanted");

    /// <summary>Finds a column by its name. Capitals count.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out DictionaryColumn column)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (!name.SequenceEqual(Names[i])) continue;
            column = Columns[i];
            return true;
        }

        column = default;
        return false;
    }
}
