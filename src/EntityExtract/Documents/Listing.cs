using EntityExtract.Gazetteers;
using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>Where a name stands in a dictionary.</summary>
/// <param name="Dictionary">The dictionary; null for what is not listed.</param>
/// <param name="Record">The name in it.</param>
internal readonly record struct Listing(EntityDictionary? Dictionary, uint Record)
{
    /// <summary>The canonical name of what was found in a text, listed or not.</summary>
    /// <param name="mention">It as it stands in the text.</param>
    /// <param name="buffer">The memory to clean it in.</param>
    public string NameOf(string mention, NormalizationBuffer buffer)
    {
        if (Dictionary is null) return CanonicalName.Of(mention, buffer);

        ReadOnlySpan<char> name = CanonicalName.Clean(Dictionary.Names.NameOf(Record), buffer);
        return name.SequenceEqual(mention) ? mention : name.ToString();
    }

    /// <summary>The id that the dictionary has for it, or null.</summary>
    public string? Id()
    {
        if (Dictionary is null) return null;
        ReadOnlySpan<char> id = Dictionary.Names.IdOf(Record);
        return id.IsEmpty ? null : id.ToString();
    }
}
