namespace EntityExtract.Patterns;

/// <summary>A part of a pattern.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="IsOptional">Whether it may be absent.</param>
/// <param name="Phrases">The phrases of which one must stand there, for <see cref="PatternPartKind.Phrase"/>.</param>
/// <param name="Type">The type of the entity that must stand there, for <see cref="PatternPartKind.Entity"/>.</param>
internal readonly record struct PatternPart(PatternPartKind Kind, bool IsOptional, PatternPhrases? Phrases = null, EntityType Type = default);

/// <summary>What a part of a pattern matches.</summary>
internal enum PatternPartKind
{
    /// <summary>A word of the pattern, or a phrase of a list.</summary>
    Phrase,

    /// <summary>An entity that was found before.</summary>
    Entity,

    /// <summary>Any one word, Arabic or foreign.</summary>
    Word,

    /// <summary>Any one number in digits.</summary>
    Number,
}
