using EntityExtract.Gazetteers.Phrases;

namespace EntityExtract.Gazetteers.Files;

/// <summary>Collects the names of a dictionary and refuses those that contradict an earlier one.</summary>
/// <param name="options">The options.</param>
/// <param name="place">What the numbers count: "line" or "entry".</param>
internal sealed class DictionaryBuilder(DictionaryOptions options, string place)
{
    private readonly PhraseTable _names = new();
    private readonly PhraseReader _phrase = new();

    /// <summary>Adds the name of a line.</summary>
    public string? Add(DictionaryRow row, uint line) =>
        RowTypes.Find(row.Type, out EntityType type) ?? Add(type, row.Name, row.CanonicalName, row.Id, line);

    /// <summary>Adds a name.</summary>
    /// <returns>What is wrong with it, without a full stop, or null.</returns>
    public string? Add(EntityType type, ReadOnlySpan<char> name, ReadOnlySpan<char> canonicalName, ReadOnlySpan<char> id, uint line)
    {
        name = name.Trim();
        if (name.IsEmpty) return "the name is missing";
        if (canonicalName.Length > PhraseReader.MaximumLength) return "the canonical name is longer than 1,000 UTF-16 units";
        if (id.Length > PhraseReader.MaximumLength) return "the id is longer than 1,000 UTF-16 units";
        if (_phrase.Read(name) is { } reason) return reason;
        if (_names.TryFind(_phrase, out uint earlier)) return FindConflict(earlier, type, id);

        ReadOnlySpan<char> shown = canonicalName.IsEmpty ? name : canonicalName;
        return _names.Add(_phrase, (int)type, line, shown.SequenceEqual(_phrase.Key) ? default : shown, id);
    }

    public PhraseTable Build()
    {
        _names.Trim();
        return _names;
    }

    // A name may stand twice, since lists are put together from several; the first spelling counts.
    private string? FindConflict(uint earlier, EntityType type, ReadOnlySpan<char> id)
    {
        if (options.Conflicts == NameConflict.KeepFirst) return null;

        var earlierType = (EntityType)_names.TagOf(earlier);
        uint line = _names.LineOf(earlier);
        if (earlierType != type) return $"the name is {type.ToTag()} here and {earlierType.ToTag()} in {place} {line}";

        ReadOnlySpan<char> earlierId = _names.IdOf(earlier);
        return earlierId.SequenceEqual(id) ? null : $"the name has {Show(id)} here and {Show(earlierId)} in {place} {line}";
    }

    private static string Show(ReadOnlySpan<char> id) => id.IsEmpty ? "no id" : $"the id '{id}'";
}
