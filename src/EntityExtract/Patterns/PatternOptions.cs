using EntityExtract.Gazetteers;

namespace EntityExtract.Patterns;

/// <summary>How <see cref="EntityPatterns"/> are made. Change a copy with <c>options with { … }</c>.</summary>
public sealed record PatternOptions
{
    /// <summary>
    /// Who is right where what a pattern finds overlaps something else. Entities that are parts of the pattern give way to it in any case.
    /// </summary>
    /// <value>The default is <see cref="DictionaryPriority.OverModel"/>.</value>
    public DictionaryPriority Priority { get; init; }

    /// <summary>How the file is written.</summary>
    /// <value>The default is null: what the ending of its name says.</value>
    public DictionaryFormat? Format { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">An option is none of its values.</exception>
    internal void Check()
    {
        if (!Enum.IsDefined(Priority)) throw new ArgumentOutOfRangeException(nameof(Priority), Priority, "It is none of the priorities.");
        if (Format is { } format && !Enum.IsDefined(format))
            throw new ArgumentOutOfRangeException(nameof(Format), format, "It is none of the formats.");
    }
}
