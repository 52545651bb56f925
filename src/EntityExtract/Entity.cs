using EntityExtract.Dates;

namespace EntityExtract;

/// <summary>
/// One mention of a person, place, organization or date. Offsets and lengths count UTF-16 code units of the text that
/// was given, so that <c>text.Substring(entity.Start, entity.Length) == entity.Text</c> always holds.
/// </summary>
public sealed record Entity
{
    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The offset of its first UTF-16 code unit in the text as given.</summary>
    public required int Start { get; init; }

    /// <summary>The number of its UTF-16 code units; at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>The offset just after its last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Exactly the slice of the text that it covers.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Its name as a dictionary would list it: without tashkeel, tatweel and invisible characters, white space single, and
    /// with the article restored where a proclitic had swallowed it (li-l-mahkama, "for the court", gives al-mahkama). What
    /// a dictionary found has the dictionary's canonical name.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// The probability that exactly this span has exactly this type, from 0 to 1: the model's own, or for what the
    /// grammar of dates read at least the precision of such readings. What a dictionary found has 1. What a pattern found has the lowest
    /// confidence of the entities that it is made of, or 1 if it is made of none.
    /// </summary>
    public required double Confidence { get; init; }

    /// <summary>Which part of the library found it.</summary>
    public required EntitySource Source { get; init; }

    /// <summary>The id that the dictionary or the pattern which found it has for it; null where it has none, and for other sources.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// What a date means. Null for other types, for what the model took for a date and the grammar cannot read, and for
    /// what is relative to a day that is unknown.
    /// </summary>
    public DateValue? Date { get; init; }
}
