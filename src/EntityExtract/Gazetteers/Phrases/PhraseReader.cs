using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Gazetteers.Phrases;

/// <summary>
/// Takes a name apart as the tagger takes a text apart. The memory is used again for the next name; not thread-safe.
/// </summary>
/// <param name="takesMarks">Whether a name may have neither a letter nor a digit.</param>
internal sealed class PhraseReader(bool takesMarks = false)
{
    /// <summary>Names of more tokens are refused, so that matching takes a time in proportion to the text.</summary>
    public const int MaximumTokens = 32;

    /// <summary>The most UTF-16 code units of a name, also as normalised, of a canonical name and of an id.</summary>
    public const int MaximumLength = 1000;

    private readonly NormalizationBuffer _buffer = new();
    private readonly Token[] _tokens = new Token[MaximumTokens + 1];
    private readonly char[] _key = new char[MaximumLength];
    private int _keyLength;

    /// <summary>The normalised tokens with a space between each two: equal for names that texts cannot tell apart.</summary>
    public ReadOnlySpan<char> Key => _key.AsSpan(0, _keyLength);

    /// <summary>The number of tokens, from 1 to <see cref="MaximumTokens"/>.</summary>
    public int TokenCount { get; private set; }

    /// <summary>The <see cref="WordHash"/> of the first token.</summary>
    public ulong FirstWord { get; private set; }

    /// <summary>The hash of all tokens.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Takes a name apart.</summary>
    /// <returns>What is wrong with it, without a full stop, or null.</returns>
    public string? Read(ReadOnlySpan<char> name)
    {
        if (name.Length > MaximumLength) return "the name is longer than 1,000 UTF-16 units";
        foreach (char c in name)
        {
            if (SentencePunctuation.IsLineBreak(c)) return "the name has a line break in it";
        }

        NormalizedText text = ArabicNormalizer.Tagging.Normalize(name, _buffer);
        var reader = new TokenReader(text);
        TokenCount = 0;
        for (int read; (read = reader.Read(_tokens.AsSpan(TokenCount))) > 0;) TokenCount += read;

        ReadOnlySpan<Token> tokens = _tokens.AsSpan(0, TokenCount);
        if (TokenCount == 0 || (!takesMarks && !HasLetterOrDigit(tokens))) return "the name has no letter and no digit";
        if (TokenCount > MaximumTokens) return "the name has more than 32 words, numbers and marks";

        _keyLength = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ReadOnlySpan<char> token = tokens[i].Normalized.Slice(text.Chars);
            int separator = i > 0 ? 1 : 0;
            if (_keyLength + separator + token.Length > MaximumLength) return "the name is longer than 1,000 UTF-16 units as normalised";

            if (i > 0) _key[_keyLength++] = ' ';
            token.CopyTo(_key.AsSpan(_keyLength));
            _keyLength += token.Length;
            ulong word = WordHash.Of(token);
            if (i == 0) FirstWord = word;
            Hash = i == 0 ? word : WordHash.Append(Hash, word);
        }

        return null;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.ForeignWord or TokenKind.Number) return true;
        }

        return false;
    }
}
