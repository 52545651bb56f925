using System.Collections.Immutable;
using EntityExtract.Gazetteers;
using EntityExtract.Gazetteers.Files;

namespace EntityExtract.Patterns;

/// <summary>
/// Rules of your own that find entities by what they are made of and what stands around them: a title and a person, a word of a list and
/// the word after it. Give them to an extractor with <see cref="EntityExtractorOptions.Patterns"/>; docs/patterns.md says how they
/// are written and matched. Immutable and thread-safe: load them once and share them between extractors.
/// </summary>
/// <remarks>Loading is all or nothing: the first line that cannot be used gives a <see cref="DictionaryException"/> that names it.</remarks>
public sealed class EntityPatterns
{
    private EntityPatterns(ImmutableArray<PatternRule> rules, PatternOptions options)
    {
        Rules = rules;
        Options = options;
    }

    /// <summary>The options that they were made with.</summary>
    public PatternOptions Options { get; }

    /// <summary>The number of patterns, without the phrases of lists.</summary>
    public int Count => Rules.Length;

    /// <summary>The patterns, in the order in which they stand.</summary>
    internal ImmutableArray<PatternRule> Rules { get; }

    /// <summary>Loads a file of patterns with default options; the ending .tsv, .jsonl or .ndjson says how it is written.</summary>
    /// <param name="path">The file.</param>
    /// <returns>New patterns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The name of the file ends differently.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static EntityPatterns Load(string path) => Load(path, new PatternOptions());

    /// <summary>Loads a file of patterns.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options.</param>
    /// <returns>New patterns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    /// <exception cref="ArgumentException">Neither the options nor the ending of the file's name say how it is written.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static EntityPatterns Load(string path, PatternOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = DictionaryFile.Open(path);
        return Load(stream, path, options);
    }

    /// <summary>Loads patterns from a stream, which is read from where it stands to its end and stays open.</summary>
    /// <param name="stream">The stream, of UTF-8.</param>
    /// <param name="name">What errors call it; its ending says how it is written, if the options do not.</param>
    /// <param name="options">The options.</param>
    /// <returns>New patterns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    /// <exception cref="ArgumentException">Neither the options nor the ending of <paramref name="name"/> say how it is written.</exception>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static EntityPatterns Load(Stream stream, string name, PatternOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();

        var builder = new PatternBuilder(options);
        DictionaryFormat format = options.Format ?? DictionaryFile.FormatOf(name);
        DictionaryFile.Read(
            stream, name, format, DictionaryColumns.OfPatterns, (row, line) => builder.Add(row.Type, row.Name, row.Id, line));
        return Build(builder, name, options);
    }

    /// <summary>Makes patterns of entries, with default options.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>New patterns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or one of them is null.</exception>
    /// <exception cref="DictionaryException">An entry cannot be used.</exception>
    public static EntityPatterns Create(IEnumerable<PatternEntry> entries) => Create(entries, new PatternOptions());

    /// <summary>Makes patterns of entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="options">The options; <see cref="PatternOptions.Format"/> means nothing here.</param>
    /// <returns>New patterns.</returns>
    /// <exception cref="ArgumentNullException">An argument or an entry is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    /// <exception cref="DictionaryException">An entry cannot be used.</exception>
    public static EntityPatterns Create(IEnumerable<PatternEntry> entries, PatternOptions options)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();

        var builder = new PatternBuilder(options);
        uint number = 0;
        foreach (PatternEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            number++;
            if (builder.Add(entry.Type, entry.Pattern, entry.Id, number) is { } reason)
                throw new DictionaryException(file: null, number, reason);
        }

        return Build(builder, name: null, options);
    }

    private static EntityPatterns Build(PatternBuilder builder, string? name, PatternOptions options) =>
        builder.Build(out ImmutableArray<PatternRule> rules) is var (reason, line)
            ? throw new DictionaryException(name, line, reason)
            : new EntityPatterns(rules, options);
}
