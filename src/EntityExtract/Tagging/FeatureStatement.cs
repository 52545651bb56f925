namespace EntityExtract.Tagging;

/// <summary>A statement about a token before it was hashed into a feature: what a person can read.</summary>
/// <param name="Template">The kind of statement.</param>
/// <param name="First">Its value, or the first of two.</param>
/// <param name="Second">The second; null where there is one.</param>
internal readonly record struct FeatureStatement(Template Template, ulong First, ulong? Second);
