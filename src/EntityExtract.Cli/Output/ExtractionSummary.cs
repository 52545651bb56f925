using System.Diagnostics;
using System.Globalization;

namespace EntityExtract.Cli.Output;

/// <summary>What a run over documents did.</summary>
internal sealed class ExtractionSummary
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Dictionary<EntityType, long> _entities = EntityTypes.All.ToDictionary(static type => type, static _ => 0L);

    /// <summary>The documents that were read.</summary>
    public long Documents { get; private set; }

    /// <summary>The documents that could not be read.</summary>
    public long Unreadable { get; private set; }

    public long Entities => _entities.Values.Sum();

    public void Add(ExtractedDocument document)
    {
        Documents++;
        foreach (Entity entity in document.Entities) _entities[entity.Type]++;
    }

    public void AddUnreadable() => Unreadable++;

    /// <summary>The line, with the number of what could not be read.</summary>
    public string Describe(int failures)
    {
        string types = string.Join(", ", _entities.Select(static e => string.Create(CultureInfo.InvariantCulture, $"{e.Key.ToTag()} {e.Value:N0}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Documents: {Documents:N0}. Entities: {Entities:N0} ({types}). Failures: {failures:N0}. "
                + $"Time: {Stopwatch.GetElapsedTime(_start).TotalSeconds:N1} s.");
    }
}
