using System.Collections.Immutable;

namespace EntityExtract;

/// <summary>The mentions of one person, place or organization in one document. Immutable.</summary>
public sealed class EntityGroup
{
    internal EntityGroup(Entity canonical, ImmutableArray<Entity> mentions)
    {
        Canonical = canonical;
        Mentions = mentions;
    }

    /// <summary>What it is: the type of all its mentions.</summary>
    public EntityType Type => Canonical.Type;

    /// <summary>
    /// The fullest of <see cref="Mentions"/>: the one of most words, titles of people not counted; of those the longest,
    /// and of those the first.
    /// </summary>
    public Entity Canonical { get; }

    /// <summary>The name of <see cref="Canonical"/>.</summary>
    public string Name => Canonical.Name;

    /// <summary>The mentions, in order of their offsets; at least one.</summary>
    public ImmutableArray<Entity> Mentions { get; }
}
