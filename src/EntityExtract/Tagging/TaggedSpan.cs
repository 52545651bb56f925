using EntityExtract.Text;

namespace EntityExtract.Tagging;

/// <summary>A span that the tagger found.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Original">Its run of the original text, without proclitic.</param>
/// <param name="Confidence">Its probability.</param>
internal readonly record struct TaggedSpan(EntityType Type, OriginalSpan Original, double Confidence);
