using System.Collections.Immutable;
using EntityExtract.Gazetteers;

namespace EntityExtract.Patterns;

/// <summary>A pattern and what it finds. Immutable.</summary>
internal sealed class PatternRule
{
    /// <summary>More are refused, so that the ways to match a pattern can be counted in a word of bits for each.</summary>
    public const int MaximumParts = 16;

    /// <summary>The type of what it finds.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The id of what it finds, or null.</summary>
    public required string? Id { get; init; }

    /// <summary>Who is right where what it finds overlaps something else.</summary>
    public required DictionaryPriority Priority { get; init; }

    /// <summary>The parts, of which at least one must be there.</summary>
    public required ImmutableArray<PatternPart> Parts { get; init; }

    /// <summary>The parts that are the entity; the others only stand around it. At least one of them must be there.</summary>
    public required Range Entity { get; init; }

    /// <summary>The parts that a match may begin with.</summary>
    public IEnumerable<PatternPart> Firsts()
    {
        foreach (PatternPart part in Parts)
        {
            yield return part;
            if (!part.IsOptional) yield break;
        }
    }
}
