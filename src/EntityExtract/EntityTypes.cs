using System.Collections.Immutable;

namespace EntityExtract;

/// <summary>
/// The tags of the entity types in files: PERSON, LOCATION, ORGANIZATION and DATE, as labelled data, models and JSON
/// output spell them.
/// </summary>
public static class EntityTypes
{
    /// <summary>Every entity type, in the order of their values.</summary>
    public static ImmutableArray<EntityType> All { get; } =
        [EntityType.Person, EntityType.Location, EntityType.Organization, EntityType.Date];

    /// <summary>The tag of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its tag, in capital Latin letters.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is none of the defined types.</exception>
    public static string ToTag(this EntityType type) => type switch
    {
        EntityType.Person => "PERSON",
        EntityType.Location => "LOCATION",
        EntityType.Organization => "ORGANIZATION",
        EntityType.Date => "DATE",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such entity type."),
    };

    /// <summary>Finds the type that a tag stands for. Capitals count.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="type">The type, if there is one with this tag.</param>
    /// <returns>False when no type has this tag.</returns>
    public static bool TryParseTag(ReadOnlySpan<char> tag, out EntityType type)
    {
        foreach (EntityType candidate in All)
        {
            if (!tag.SequenceEqual(candidate.ToTag())) continue;
            type = candidate;
            return true;
        }

        type = default;
        return false;
    }
}
