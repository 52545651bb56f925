using EntityExtract.Dates;
using EntityExtract.Tagging;

namespace EntityExtract.Documents;

/// <summary>
/// Brings together what the tagger and the date grammar found in a block of text. What the grammar reads as a date has
/// the grammar's extent; a weak reading needs the same date of the tagger. Dates that only the tagger sees stay
/// where it is sure, since the grammar knows nearly all there are; so does a name that a date is part of: the stadium of
/// the 5th of July.
/// </summary>
internal static class DateMerge
{
    // Below this, most of what the tagger alone takes for a date is none (development documents).
    private const double SureConfidence = 0.75;

    /// <summary>Adds the mentions of one block to a list, in order.</summary>
    /// <param name="spans">What the tagger found, in order.</param>
    /// <param name="dates">What the grammar found, in order.</param>
    /// <param name="mentions">Where the mentions are added.</param>
    public static void AddAll(List<TaggedSpan> spans, List<DateReading> dates, List<Mention> mentions)
    {
        int next = 0;
        foreach (DateReading date in dates)
        {
            while (next < spans.Count && spans[next].Original.End <= date.Original.Start) AddUnread(spans[next++], mentions);

            int end = next;
            bool isPartOfName = false;
            bool isSeen = false;
            double confidence = 0;
            for (; end < spans.Count && spans[end].Original.Start < date.Original.End; end++)
            {
                isPartOfName |= spans[end].Type != EntityType.Date;
                isSeen |= spans[end].Original == date.Original;
                confidence = Math.Max(confidence, spans[end].Confidence);
            }

            if (isPartOfName) continue;
            if (date.Certainty == DateCertainty.Excluded)
            {
                next = end;
            }
            else if (date.Certainty != DateCertainty.Weak || isSeen)
            {
                mentions.Add(Of(date, confidence));
                next = end;
            }
        }

        while (next < spans.Count) AddUnread(spans[next++], mentions);
    }

    // What the grammar did not read, or read weakly.
    private static void AddUnread(TaggedSpan span, List<Mention> mentions)
    {
        if (span.Type == EntityType.Date && span.Confidence < SureConfidence) return;
        mentions.Add(new Mention(span.Type, span.Original, span.Confidence, EntitySource.Model, null));
    }

    private static Mention Of(DateReading date, double confidence) => new(
        EntityType.Date,
        date.Original,
        Math.Max(confidence, PrecisionOf(date.Certainty)),
        EntitySource.Grammar,
        date.Period?.ToValue());

    // Measured on the development documents: the share of such readings that are dates with exactly this extent.
    private static double PrecisionOf(DateCertainty certainty) => certainty switch
    {
        DateCertainty.Certain => 0.95,
        DateCertainty.Likely => 0.85,
        _ => 0,
    };
}
