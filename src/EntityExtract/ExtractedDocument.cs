using System.Collections.Immutable;

namespace EntityExtract;

/// <summary>A text and the entities found in it. Immutable.</summary>
public sealed class ExtractedDocument
{
    internal ExtractedDocument(string text, ImmutableArray<Entity> entities, DateOnly? referenceDate)
    {
        Text = text;
        Entities = entities;
        ReferenceDate = referenceDate;
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
}
