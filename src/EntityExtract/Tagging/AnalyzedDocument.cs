using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>A document ready for features: a view of a <see cref="TaggingWorkspace"/>.</summary>
internal readonly ref struct AnalyzedDocument
{
    private readonly ReadOnlySpan<bool> _sentenceStarts;

    public AnalyzedDocument(
        NormalizedText text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<TokenAttributes> attributes,
        ReadOnlySpan<bool> sentenceStarts)
    {
        Text = text;
        Tokens = tokens;
        Attributes = attributes;
        _sentenceStarts = sentenceStarts;
    }

    public NormalizedText Text { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    public ReadOnlySpan<TokenAttributes> Attributes { get; }

    /// <summary>The sentence that begins with a token.</summary>
    public Sentence SentenceAt(int firstToken)
    {
        int next = _sentenceStarts[(firstToken + 1)..].IndexOf(true);
        return new Sentence(firstToken, next < 0 ? Tokens.Length - firstToken : next + 1);
    }
}
