using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>A token, with its place in the normalised text and in the original one.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Normalized">Its run of the normalised text.</param>
/// <param name="Original">Its run of the original text, in UTF-16 code units.</param>
public readonly record struct Token(TokenKind Kind, NormalizedSpan Normalized, OriginalSpan Original);
