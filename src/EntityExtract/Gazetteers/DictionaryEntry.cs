namespace EntityExtract.Gazetteers;

/// <summary>A name of an <see cref="EntityDictionary"/>, and what it stands for.</summary>
public sealed record DictionaryEntry
{
    /// <summary>What the name is a name of.</summary>
    public required EntityType Type { get; init; }

    /// <summary>
    /// The name as texts write it, of 1 to 32 words, numbers and marks and at most 1,000 UTF-16 code units, on one line. It needs a
    /// letter or a digit.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What <see cref="Entity.Name"/> says; empty is the same as null. At most 1,000 UTF-16 code units.</summary>
    /// <value>The default is null: <see cref="Name"/> without tashkeel, tatweel and invisible characters.</value>
    public string? CanonicalName { get; init; }

    /// <summary>What <see cref="Entity.Id"/> says; empty is the same as null. At most 1,000 UTF-16 code units.</summary>
    /// <value>The default is null: none.</value>
    public string? Id { get; init; }
}
