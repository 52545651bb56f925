using System.Collections.Immutable;
using EntityExtract.Documents.Coreference;

namespace EntityExtract.Corpora;

/// <summary>
/// Counts what many documents mention. Groups of two documents are one thing where their names are spellings of one name
/// or are known to be names of one thing; a bare surname stays apart from all full names, since documents need not mean
/// the same person by it. Memory grows with the number of different names only, and what is counted does not depend on
/// the order of documents. All members may be called from any threads at once.
/// </summary>
public sealed class EntityCorpus
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(EntityType Type, string Identity), Tally> _tallies = [];
    private long _documents;

    /// <summary>The documents that were added.</summary>
    public long Documents
    {
        get
        {
            lock (_lock) return _documents;
        }
    }

    /// <summary>Adds what a document mentions; the document itself is not kept.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public void Add(ExtractedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var things = document.Groups
            .GroupBy(static group => (group.Type, NameKeys.Of(group.Type, group.Name).Identity))
            .ToList();
        lock (_lock)
        {
            _documents++;
            foreach (var thing in things)
            {
                if (!_tallies.TryGetValue(thing.Key, out Tally? tally)) _tallies[thing.Key] = tally = new Tally();
                tally.Add(thing);
            }
        }
    }

    /// <summary>What the documents so far mention.</summary>
    /// <returns>The entities: those in most documents first, then by mentions, type and name.</returns>
    public ImmutableArray<CorpusEntity> ToEntities()
    {
        lock (_lock)
        {
            return
            [
                .. _tallies.Select(static pair => pair.Value.ToEntity(pair.Key.Type))
                    .OrderByDescending(static entity => entity.Documents)
                    .ThenByDescending(static entity => entity.Mentions)
                    .ThenBy(static entity => entity.Type)
                    .ThenBy(static entity => entity.Name, StringComparer.Ordinal),
            ];
        }
    }

    private sealed class Tally
    {
        private readonly Dictionary<string, long> _names = new(StringComparer.Ordinal);
        private long _documents;
        private long _mentions;

        public void Add(IEnumerable<EntityGroup> groups)
        {
            _documents++;
            foreach (EntityGroup group in groups)
            {
                _mentions += group.Mentions.Length;
                _names[group.Name] = _names.GetValueOrDefault(group.Name) + 1;
            }
        }

        public CorpusEntity ToEntity(EntityType type) => new()
        {
            Type = type,
            Name = _names
                .OrderByDescending(static name => name.Value)
                .ThenByDescending(static name => name.Key.Length)
                .ThenBy(static name => name.Key, StringComparer.Ordinal)
                .First().Key,
            Names = [.. _names.Keys.Order(StringComparer.Ordinal)],
            Documents = _documents,
            Mentions = _mentions,
        };
    }
}
