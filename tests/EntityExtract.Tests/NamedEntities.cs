using System.Collections.Immutable;

namespace EntityExtract.Tests;

/// <summary>Entities with given names, one after the other in a text of nothing else.</summary>
internal static class NamedEntities
{
    public static ImmutableArray<Entity> Of(IEnumerable<(EntityType Type, string Name)> names)
    {
        int start = 0;
        var entities = ImmutableArray.CreateBuilder<Entity>();
        foreach ((EntityType type, string name) in names)
        {
            entities.Add(new Entity
            {
                Type = type,
                Start = start,
                Length = name.Length,
                Text = name,
                Name = EntityExtract.Documents.CanonicalName.Of(name, new EntityExtract.Text.NormalizationBuffer()),
                Confidence = 1,
                Source = EntitySource.Model,
            });
            start += name.Length + 1;
        }

        return entities.DrainToImmutable();
    }

    public static ExtractedDocument Document(params (EntityType Type, string Name)[] names) =>
        new(string.Join(' ', names.Select(name => name.Name)), Of(names), referenceDate: null);
}
