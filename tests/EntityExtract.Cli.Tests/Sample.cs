using System.Collections.Immutable;

namespace EntityExtract.Cli.Tests;

/// <summary>A small document whose entities are known without a model.</summary>
internal static class Sample
{
    // "Ali visited Baghdad": zain-alef-reh, ain-lam-yeh, beh-ghain-dal-alef-dal.
    public const string Visited = "\u0632\u0627\u0631";
    public const string Ali = "\u0639\u0644\u064A";
    public const string Baghdad = "\u0628\u063A\u062F\u0627\u062F";

    // Waw, "and", attached to what follows.
    public const string And = "\u0648";

    public const string Text = $"{Visited} {Ali} {Baghdad}.\n{Ali} {And}{Baghdad}";

    public static ExtractedDocument Document { get; } = Make(
        Text,
        Mention(EntityType.Person, 4, Ali, 0.98765),
        Mention(EntityType.Location, 8, Baghdad, 1),
        Mention(EntityType.Person, 15, Ali, 0.5),
        Mention(EntityType.Location, 20, Baghdad, 0.25));

    public static ExtractedDocument Make(string text, params Entity[] entities) =>
        new(text, entities.ToImmutableArray(), referenceDate: null);

    public static Entity Mention(EntityType type, int start, string text, double confidence, string? name = null) => new()
    {
        Type = type,
        Start = start,
        Length = text.Length,
        Text = text,
        Name = name ?? text,
        Confidence = confidence,
        Source = EntitySource.Model,
    };
}
