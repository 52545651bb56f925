namespace EntityExtract.Tokenization;

/// <summary>A sentence: a run of the tokens of a text.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">The number of its tokens, at least one.</param>
public readonly record struct Sentence(int FirstToken, int TokenCount)
{
    /// <summary>The index just after its last token.</summary>
    public int End => FirstToken + TokenCount;
}
