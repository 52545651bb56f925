namespace EntityExtract.Gazetteers;

/// <summary>A text of a <see cref="DenyList"/>.</summary>
public sealed record DenyEntry
{
    /// <summary>The text that is no entity, under the same rules as <see cref="DictionaryEntry.Name"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The type that it is not.</summary>
    /// <value>The default is null: it is an entity of no type.</value>
    public EntityType? Type { get; init; }
}
