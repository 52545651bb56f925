using EntityExtract.Dates;
using EntityExtract.Text;

namespace EntityExtract.Documents;

/// <summary>A mention of something in a block of text, whoever found it.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Original">Its run of the block as it was given.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
/// <param name="Source">Who found it.</param>
/// <param name="Date">What it means, for a date that was resolved.</param>
/// <param name="Listing">Where the user says so, for what a dictionary or a pattern found.</param>
internal readonly record struct Mention(
    EntityType Type, OriginalSpan Original, double Confidence, EntitySource Source, DateValue? Date, Listing Listing = default);
