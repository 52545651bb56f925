using EntityExtract.Gazetteers;

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

    /// <summary>What dictionaries found in a text, as type, start, end and name.</summary>
    public static string[] Listed(this EntityExtractor extractor, string text)
    {
        ExtractedDocument document = extractor.Extract(text);
        AssertEntities.AreSound(document, text);
        return
        [
            .. document.Entities
                .Where(entity => entity.Source == EntitySource.Dictionary)
                .Select(entity => $"{entity.Type} {entity.Start}..{entity.End} {entity.Name}"),
        ];
    }
}
