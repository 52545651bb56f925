using EntityExtract.Gazetteers;
using EntityExtract.Patterns;
using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>Where the user says what something is: a name of a dictionary, or a pattern. Neither for what was found without.</summary>
internal readonly record struct Listing
{
    private readonly EntityDictionary? _dictionary;
    private readonly uint _record;
    private readonly PatternRule? _pattern;

    /// <param name="dictionary">The dictionary.</param>
    /// <param name="record">The name in it.</param>
    public Listing(EntityDictionary dictionary, uint record)
    {
        _dictionary = dictionary;
        _record = record;
    }

    /// <param name="pattern">The pattern.</param>
    public Listing(PatternRule pattern) => _pattern = pattern;

    /// <summary>The type that the dictionary has for the name.</summary>
    public EntityType ListedType => (EntityType)_dictionary!.Names.TagOf(_record);

    /// <summary>The canonical name of what was found in a text, listed or not.</summary>
    /// <param name="mention">It as it stands in the text.</param>
    /// <param name="buffer">The memory to clean it in.</param>
    public string NameOf(string mention, NormalizationBuffer buffer)
    {
        if (_dictionary is null) return CanonicalName.Of(mention, buffer);

        ReadOnlySpan<char> name = CanonicalName.Clean(_dictionary.Names.NameOf(_record), buffer);
        return name.SequenceEqual(mention) ? mention : name.ToString();
    }

    /// <summary>The id that the user has for it, or null.</summary>
    public string? Id()
    {
        if (_dictionary is null) return _pattern?.Id;
        ReadOnlySpan<char> id = _dictionary.Names.IdOf(_record);
        return id.IsEmpty ? null : id.ToString();
    }
}
