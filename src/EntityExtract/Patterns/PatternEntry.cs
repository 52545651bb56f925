namespace EntityExtract.Patterns;

/// <summary>A row of <see cref="EntityPatterns"/>: a pattern, or a phrase of a list that patterns name.</summary>
/// <example>
/// <code>
/// new PatternEntry { Type = "[title]", Pattern = "General" }
/// new PatternEntry { Type = "PERSON", Pattern = "[title] PERSON" }
/// </code>
/// </example>
public sealed record PatternEntry
{
    /// <summary>The tag of the type that the pattern finds, as <c>PERSON</c>; or the list that the phrase is of, as <c>[title]</c>.</summary>
    public required string Type { get; init; }

    /// <summary>
    /// The pattern, of 1 to 16 parts, or the phrase, under the rules of <see cref="Gazetteers.DictionaryEntry.Name"/>. At most 1,000
    /// UTF-16 code units, on one line. docs/patterns.md says what the parts are.
    /// </summary>
    public required string Pattern { get; init; }

    /// <summary>What <see cref="Entity.Id"/> says; empty is the same as null. At most 1,000 UTF-16 code units; a phrase has none.</summary>
    /// <value>The default is null: none.</value>
    public string? Id { get; init; }
}
