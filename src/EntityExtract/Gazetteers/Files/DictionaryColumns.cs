namespace EntityExtract.Gazetteers.Files;

/// <summary>The columns of one kind of file, under the names that headers and JSON objects call them by.</summary>
/// <param name="Names">The names, in the order of <see cref="DictionaryColumn"/>.</param>
/// <param name="Sentence">What a file must and may have, as part of a message.</param>
internal sealed record DictionaryColumns(string[] Names, string Sentence)
{
    /// <summary>Those of an <see cref="EntityDictionary"/>.</summary>
    public static DictionaryColumns OfDictionary { get; } =
        new(["type", "name", "canonical", "id"], "the columns are type and name, and canonical and id if wanted");

    /// <summary>Those of a <see cref="DenyList"/>.</summary>
    public static DictionaryColumns OfDenyList { get; } = new(["type", "name"], "the columns are name, and type if wanted");

    /// <summary>Finds a column by its name. Capitals count.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out DictionaryColumn column)
    {
        int index = -1;
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i])) index = i;
        }

        column = (DictionaryColumn)index;
        return index >= 0;
    }
}
