namespace EntityExtract.ML.Data;

/// <summary>An entity that a person marked in a text. Offsets count UTF-16 code units, as in <see cref="Entity"/>.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Start">The offset of its first UTF-16 code unit.</param>
/// <param name="Length">The number of its UTF-16 code units; at least 1.</param>
public readonly record struct LabelledEntity(EntityType Type, int Start, int Length)
{
    /// <summary>What names the thing that it mentions, among the entities of its document; null where nobody marked that.</summary>
    public string? Group { get; init; }

    /// <summary>The offset just after its last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>An entity that was found, as one that a person might have marked.</summary>
    internal static LabelledEntity Of(Entity entity) => new(entity.Type, entity.Start, entity.Length);
}
