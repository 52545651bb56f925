namespace EntityExtract.Gazetteers.Files;

/// <summary>Reads the types that files name by their tags.</summary>
internal static class RowTypes
{
    /// <summary>Finds the type of a tag.</summary>
    /// <returns>What is wrong with the tag, without a full stop, or null.</returns>
    public static string? Find(ReadOnlySpan<char> tag, out EntityType type)
    {
        if (EntityTypes.TryParseTag(tag, out type)) return null;
        return tag.IsEmpty
            ? "the type is missing"
            : $"there is no type '{tag}'; the types are {string.Join(", ", EntityTypes.All.Select(static t => t.ToTag()))}";
    }
}
