using System.Diagnostics;
using System.Globalization;

namespace EntityExtract.Cli.Output;

/// <summary>What a run of <c>extract</c> did, in one line.</summary>
internal sealed class ExtractionSummary
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Dictionary<EntityType, long> _entities = EntityTypes.All.ToDictionary(static type => type, static _ => 0L);
    private long _documents;

    public void Add(ExtractedDocument document)
    {
        _documents++;
        foreach (Entity entity in document.Entities) _entities[entity.Type]++;
    }

    /// <summary>The line, with the number of what could not be read.</summary>
    public string Describe(int failures)
    {
        string types = string.Join(", ", _entities.Select(static e => string.Create(CultureInfo.InvariantCulture, $"{e.Key.ToTag()} {e.Value:N0}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Documents: {_documents:N0}. Entities: {_entities.Values.Sum():N0} ({types}). Failures: {failures:N0}. "
                + $"Time: {Stopwatch.GetElapsedTime(_start).TotalSeconds:N1} s.");
    }
}
