using System.Diagnostics.CodeAnalysis;
using EntityExtract.Gazetteers.Files;
using EntityExtract.Gazetteers.Phrases;

namespace EntityExtract.Gazetteers;

/// <summary>
/// Names of your own, each with its type and, if wanted, a canonical name and an id. Give it to an extractor with
/// <see cref="EntityExtractorOptions.Dictionaries"/>; docs/dictionaries.md says how its names are found. Immutable and
/// thread-safe: load it once and share it between extractors.
/// </summary>
/// <remarks>
/// Loading is all or nothing: the first line that cannot be used gives a <see cref="DictionaryException"/> that names it. A
/// million names take about 90 MB.
/// </remarks>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "What the field calls such a list.")]
public sealed class EntityDictionary
{
    private EntityDictionary(PhraseTable names, DictionaryOptions options)
    {
        Names = names;
        Options = options;
    }

    /// <summary>The options that it was made with.</summary>
    public DictionaryOptions Options { get; }

    /// <summary>
    /// The number of different names. Two are different when texts can tell them apart: the same name with and without
    /// tashkeel or hamza is one.
    /// </summary>
    public int Count => Names.Count;

    /// <summary>The names, with the values of <see cref="EntityType"/> for tags.</summary>
    internal PhraseTable Names { get; }

    /// <summary>Loads a file of names with default options; the ending .tsv, .jsonl or .ndjson says how it is written.</summary>
    /// <param name="path">The file.</param>
    /// <returns>A new dictionary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The name of the file ends differently.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static EntityDictionary Load(string path) => Load(path, new DictionaryOptions());

    /// <summary>Loads a file of names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options.</param>
    /// <returns>A new dictionary.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    /// <exception cref="ArgumentException">Neither the options nor the ending of the file's name say how it is written.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static EntityDictionary Load(string path, DictionaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = DictionaryFile.Open(path);
        return Load(stream, path, options);
    }

    /// <summary>Loads names from a stream, which is read from where it stands to its end and stays open.</summary>
    /// <param name="stream">The stream, of UTF-8.</param>
    /// <param name="name">What errors call it; its ending says how it is written, if the options do not.</param>
    /// <param name="options">The options.</param>
    /// <returns>A new dictionary.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    /// <exception cref="ArgumentException">Neither the options nor the ending of <paramref name="name"/> say how it is written.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static EntityDictionary Load(Stream stream, string name, DictionaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();

        var builder = new DictionaryBuilder(options, "line");
        DictionaryFormat format = options.Format ?? DictionaryFile.FormatOf(name);
        DictionaryFile.Read(stream, name, format, DictionaryColumns.OfDictionary, builder.Add);
        return new EntityDictionary(builder.Build(), options);
    }

    /// <summary>Makes a dictionary of entries, with default options.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>A new dictionary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or one of them is null.</exception>
    /// <exception cref="DictionaryException">An entry cannot be used.</exception>
    public static EntityDictionary Create(IEnumerable<DictionaryEntry> entries) => Create(entries, new DictionaryOptions());

    /// <summary>Makes a dictionary of entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="options">The options; <see cref="DictionaryOptions.Format"/> means nothing here.</param>
    /// <returns>A new dictionary.</returns>
    /// <exception cref="ArgumentNullException">An argument or an entry is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    /// <exception cref="DictionaryException">An entry cannot be used.</exception>
    public static EntityDictionary Create(IEnumerable<DictionaryEntry> entries, DictionaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();

        var builder = new DictionaryBuilder(options, "entry");
        uint number = 0;
        foreach (DictionaryEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            number++;
            string? reason = Enum.IsDefined(entry.Type)
                ? builder.Add(entry.Type, entry.Name, entry.CanonicalName, entry.Id, number)
                : $"there is no type {entry.Type}";
            if (reason is not null) throw new DictionaryException(file: null, number, reason);
        }

        return new EntityDictionary(builder.Build(), options);
    }
}
