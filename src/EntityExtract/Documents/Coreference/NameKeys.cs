namespace EntityExtract.Documents.Coreference;

/// <summary>
/// What a name may be compared by: its identity, which two spellings of one name share; the shorter names that it answers
/// to; and the fuller names that it may be short for.
/// </summary>
internal sealed class NameKeys
{
    /// <summary>Marks the sought keys that only a name before may answer: "the court" never precedes its full name.</summary>
    public const char BackwardMark = '<';

    /// <summary>The key that all spellings of this name have.</summary>
    public required string Identity { get; init; }

    /// <summary>The keys of shorter names that may mean this one.</summary>
    public required string[] Offers { get; init; }

    /// <summary>The keys by which fuller names are looked for, best first.</summary>
    public required string[] Seeks { get; init; }

    /// <summary>True for the bare name of a person, which a fuller name nearby decides, whatever it meant before.</summary>
    public required bool IsShort { get; init; }

    /// <summary>The words of the name; the more, the fuller.</summary>
    public required int Fullness { get; init; }

    /// <summary>True for a sought key that a name after may answer too.</summary>
    public static bool IsAwaited(string sought) => sought is not [BackwardMark, ..];

    /// <summary>The keys of a name.</summary>
    /// <param name="type">What it names: anything but a date.</param>
    /// <param name="name">The name, as <see cref="Entity.Name"/> has it.</param>
    /// <returns>Its keys.</returns>
    public static NameKeys Of(EntityType type, string name)
    {
        string[] words = NameFolding.Words(name);
        return type == EntityType.Person ? PersonKeys.Of(words) : ThingKeys.Of(type, words);
    }
}
