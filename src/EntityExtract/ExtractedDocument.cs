using System.Collections.Immutable;
using EntityExtract.Documents.Coreference;

namespace EntityExtract;

/// <summary>A text and the entities found in it. Immutable.</summary>
public sealed class ExtractedDocument
{
    private readonly Lazy<ImmutableArray<EntityGroup>> _groups;

    internal ExtractedDocument(string text, ImmutableArray<Entity> entities, DateOnly? referenceDate)
    {
        Text = text;
        Entities = entities;
        ReferenceDate = referenceDate;
        _groups = new Lazy<ImmutableArray<EntityGroup>>(() => MentionGrouping.Of(entities));
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The entities, in order of their offsets; they do not overlap.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>
    /// The day that relative dates were resolved against: <see cref="ExtractionContext.ReferenceDate"/>, or the dateline's
    /// where <see cref="EntityExtractorOptions.ReferenceSource"/> allows that; null for none.
    /// </summary>
    public DateOnly? ReferenceDate { get; }

    /// <summary>
    /// The people, places and organizations that <see cref="Entities"/> mention, in order of their first mentions: each of
    /// those entities is in exactly one group, dates are in none. Computed when it is first asked for, by any thread.
    /// </summary>
    public ImmutableArray<EntityGroup> Groups => _groups.Value;
}
