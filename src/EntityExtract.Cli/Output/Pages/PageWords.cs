using System.Text.Json;
using System.Text.Json.Serialization;

namespace EntityExtract.Cli.Output.Pages;

/// <summary>The Arabic words of the page, from words.json.</summary>
internal sealed record PageWords
{
    private static readonly Lazy<PageWords> LazyArabic = new(static () =>
        JsonSerializer.Deserialize(PageResource.Read("words.json"), PageWordsContext.Default.PageWords)!);

    public static PageWords Arabic => LazyArabic.Value;

    public required string Title { get; init; }

    public required TypeWords Person { get; init; }

    public required TypeWords Location { get; init; }

    public required TypeWords Organization { get; init; }

    public required TypeWords Date { get; init; }

    public required string Legend { get; init; }

    public required string Sure { get; init; }

    public required string Likely { get; init; }

    public required string Unsure { get; init; }

    public required string Confidence { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string Hijri { get; init; }

    public required string Approximate { get; init; }

    public required string Unresolved { get; init; }

    public required string Dictionary { get; init; }

    public required string Pattern { get; init; }

    public required string Nothing { get; init; }

    public required string Failed { get; init; }

    public required string Unnamed { get; init; }

    public required string Text { get; init; }

    public required string Reference { get; init; }

    public required string Optional { get; init; }

    public required string Submit { get; init; }

    public required string Result { get; init; }

    public TypeWords Of(EntityType type) => type switch
    {
        EntityType.Person => Person,
        EntityType.Location => Location,
        EntityType.Organization => Organization,
        EntityType.Date => Date,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such entity type."),
    };
}

/// <summary>What an entity type is called on a label and over a list.</summary>
internal sealed record TypeWords(string One, string Many);

/// <summary>Reads the words without reflection; a word too few or too many fails.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(PageWords))]
internal sealed partial class PageWordsContext : JsonSerializerContext;
