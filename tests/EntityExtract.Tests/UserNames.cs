using EntityExtract.Gazetteers;
using EntityExtract.Patterns;

namespace EntityExtract.Tests;

/// <summary>Extractors with names of the user's, over the model of the package, which is loaded once.</summary>
internal static class UserNames
{
    public static EntityDictionary Dictionary(params DictionaryEntry[] entries) => EntityDictionary.Create(entries);

    public static EntityDictionary Dictionary(DictionaryPriority priority, params DictionaryEntry[] entries) =>
        EntityDictionary.Create(entries, new DictionaryOptions { Priority = priority });

    public static DictionaryEntry Entry(EntityType type, string name, string? canonicalName = null, string? id = null) =>
        new() { Type = type, Name = name, CanonicalName = canonicalName, Id = id };

    public static EntityExtractor Extractor(params EntityDictionary[] dictionaries) =>
        Extractor(new EntityExtractorOptions { Dictionaries = [.. dictionaries] });

    public static EntityExtractor Extractor(EntityExtractorOptions options) =>
        EntityExtractor.Create(options, EntityExtractor.Default.Model);

    public static EntityPatterns PatternSet(params (string Type, string Pattern)[] rows) => PatternSet(DictionaryPriority.OverModel, rows);

    public static EntityPatterns PatternSet(DictionaryPriority priority, params (string Type, string Pattern)[] rows) => EntityPatterns.Create(
        rows.Select(static row => new PatternEntry { Type = row.Type, Pattern = row.Pattern }), new PatternOptions { Priority = priority });

    public static EntityExtractor Extractor(EntityPatterns patterns) => Extractor(new EntityExtractorOptions { Patterns = [patterns] });

    /// <summary>What dictionaries found in a text, as type, start, end and name.</summary>
    public static string[] Listed(this EntityExtractor extractor, string text) => extractor.FoundBy(EntitySource.Dictionary, text);

    /// <summary>What one source found in a text, as type, start, end and name.</summary>
    public static string[] FoundBy(this EntityExtractor extractor, EntitySource source, string text)
    {
        ExtractedDocument document = extractor.Extract(text);
        AssertEntities.AreSound(document, text);
        return
        [
            .. document.Entities
                .Where(entity => entity.Source == source)
                .Select(entity => $"{entity.Type} {entity.Start}..{entity.End} {entity.Name}"),
        ];
    }
}
