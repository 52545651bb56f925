using System.Diagnostics;
using EntityExtract.Gazetteers;
using EntityExtract.Patterns;
using Microsoft.Extensions.Logging;

namespace EntityExtract.Extensions;

/// <summary>Makes the extractor that the options ask for.</summary>
internal static class ExtractorLoader
{
    /// <exception cref="DictionaryException">A line of a dictionary, of patterns or of a deny list cannot be used.</exception>
    /// <exception cref="IOException">One of these files cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">One of these files may not be read.</exception>
    /// <exception cref="ModelRefusedException">The model is damaged or of another version.</exception>
    public static EntityExtractor Load(EntityExtractOptions options, ILogger logger)
    {
        long start = Stopwatch.GetTimestamp();
        EntityExtractor extractor = EntityExtractor.Create(new EntityExtractorOptions
        {
            ModelFolder = options.ModelFolder,
            MinimumConfidence = options.MinimumConfidence,
            ReferenceSource = options.ReferenceSource,
            Dictionaries = [.. options.Dictionaries.Select(Load)],
            Patterns = [.. options.Patterns.Select(Load)],
            DenyList = options.DenyList is { } path ? DenyList.Load(path) : null,
        });

        Log.Loaded(
            logger,
            options.ModelFolder ?? "inside the package",
            extractor.Options.Dictionaries.Sum(static dictionary => (long)dictionary.Count),
            extractor.Options.Patterns.Sum(static set => set.Count),
            extractor.Options.DenyList?.Count ?? 0,
            Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return extractor;
    }

    private static EntityDictionary Load(DictionaryFileOptions file) =>
        EntityDictionary.Load(file.Path!, new DictionaryOptions { Priority = file.Priority, Conflicts = file.Conflicts });

    private static EntityPatterns Load(PatternFileOptions file) =>
        EntityPatterns.Load(file.Path!, new PatternOptions { Priority = file.Priority });
}
