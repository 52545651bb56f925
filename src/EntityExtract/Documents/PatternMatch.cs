namespace EntityExtract.Documents;

/// <summary>A place that a pattern matches.</summary>
/// <param name="Mention">What it finds there.</param>
/// <param name="TokenCount">The number of tokens of all its parts; 0 for no match.</param>
/// <param name="EntityEndToken">The token behind what it finds.</param>
internal readonly record struct PatternMatch(Mention Mention, int TokenCount, int EntityEndToken)
{
    public bool IsMatch => TokenCount > 0;
}
