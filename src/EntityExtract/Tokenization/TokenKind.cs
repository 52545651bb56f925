namespace EntityExtract.Tokenization;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters of the Arabic script, with their marks.</summary>
    Word,

    /// <summary>Letters of another script (mostly Latin), with the digits inside or after them: <c>Reuters</c>, <c>G20</c>.</summary>
    ForeignWord,

    /// <summary>Digits of any script, with . , / - : and the Arabic separators between two of them: <c>23/7/2024</c>.</summary>
    Number,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One symbol, emoji, control character or lone surrogate.</summary>
    Symbol,
}
