using EntityExtract.Gazetteers.Files;
using EntityExtract.Gazetteers.Phrases;

namespace EntityExtract.Gazetteers;

/// <summary>
/// Texts that are never an entity, of one type or of any, whoever found them: the model, the grammar of dates or a
/// dictionary. A text counts when it is the whole entity; inside a longer one it means nothing. Give the list to an extractor
/// with <see cref="EntityExtractorOptions.DenyList"/>. Immutable and thread-safe.
/// </summary>
public sealed class DenyList
{
    // One bit for each entity type.
    private const int EveryType = 15;

    private DenyList(PhraseTable names) => Names = names;

    /// <summary>The number of different texts.</summary>
    public int Count => Names.Count;

    /// <summary>The texts, with <see cref="BitOf"/> of each type that they are not for tags.</summary>
    internal PhraseTable Names { get; }

    /// <summary>Loads a file; the ending .tsv, .jsonl or .ndjson says how it is written.</summary>
    /// <param name="path">The file.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The name of the file ends differently.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static DenyList Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Load(path, DictionaryFile.FormatOf(path));
    }

    /// <summary>Loads a file that is written in a given way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">How it is written.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of its values.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static DenyList Load(string path, DictionaryFormat format)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = DictionaryFile.Open(path);
        return Load(stream, path, format);
    }

    /// <summary>Loads texts from a stream, which is read from where it stands to its end and stays open.</summary>
    /// <param name="stream">The stream, of UTF-8.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="format">How it is written.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is none of its values.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DenyList Load(Stream stream, string name, DictionaryFormat format)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (!Enum.IsDefined(format)) throw new ArgumentOutOfRangeException(nameof(format), format, "It is none of the formats.");

        var names = new PhraseTable();
        var phrase = new PhraseReader();
        DictionaryFile.Read(stream, name, format, DictionaryColumns.OfDenyList, (row, line) =>
        {
            EntityType type = default;
            string? reason = row.Type.IsEmpty ? null : RowTypes.Find(row.Type, out type);
            return reason ?? Add(names, phrase, row.Name, row.Type.IsEmpty ? EveryType : BitOf(type), line);
        });
        names.Trim();
        return new DenyList(names);
    }

    /// <summary>Makes a list of entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or one of them is null.</exception>
    /// <exception cref="DictionaryException">An entry cannot be used.</exception>
    public static DenyList Create(IEnumerable<DenyEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var names = new PhraseTable();
        var phrase = new PhraseReader();
        uint number = 0;
        foreach (DenyEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            number++;
            string? reason = entry.Type is { } type && !Enum.IsDefined(type)
                ? $"there is no type {type}"
                : Add(names, phrase, entry.Name, entry.Type is { } denied ? BitOf(denied) : EveryType, number);
            if (reason is not null) throw new DictionaryException(file: null, number, reason);
        }

        names.Trim();
        return new DenyList(names);
    }

    /// <summary>The bit of a type in the tags of <see cref="Names"/>.</summary>
    internal static int BitOf(EntityType type) => 1 << (int)type;

    private static string? Add(PhraseTable names, PhraseReader phrase, ReadOnlySpan<char> name, int types, uint line)
    {
        name = name.Trim();
        if (name.IsEmpty) return "the name is missing";
        if (phrase.Read(name) is { } reason) return reason;
        if (!names.TryFind(phrase, out uint record)) return names.Add(phrase, types, line, [], []);

        names.IncludeTag(record, types);
        return null;
    }
}
