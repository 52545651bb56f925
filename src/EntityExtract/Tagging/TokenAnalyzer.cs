using EntityExtract.Gazetteers;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>Computes the <see cref="TokenAttributes"/> of a document's tokens. Immutable and thread-safe.</summary>
internal sealed class TokenAnalyzer
{
    private readonly TaggerLexicons _lexicons;

    public TokenAnalyzer(TaggerLexicons lexicons) => _lexicons = lexicons;

    /// <summary>Tokenises a text, splits it into sentences and computes the attributes of all tokens.</summary>
    /// <param name="text">The text, normalised for tagging.</param>
    /// <param name="workspace">The memory to work in.</param>
    /// <param name="cancellationToken">Heard at every sentence.</param>
    /// <returns>A view of the workspace, valid until it is used again.</returns>
    public AnalyzedDocument Analyze(
        NormalizedText text, TaggingWorkspace workspace, CancellationToken cancellationToken = default)
    {
        int count = workspace.Tokenize(text);
        ReadOnlySpan<Token> tokens = workspace.Tokens.AsSpan(0, count);
        Span<TokenAttributes> attributes = workspace.Attributes.AsSpan(0, count);
        Span<bool> sentenceStarts = workspace.SentenceStarts.AsSpan(0, count);

        sentenceStarts.Clear();
        foreach (Sentence sentence in SentenceSplitter.Enumerate(text, tokens))
        {
            cancellationToken.ThrowIfCancellationRequested();
            sentenceStarts[sentence.FirstToken] = true;
            AnalyzeSentence(
                text.Chars,
                tokens.Slice(sentence.FirstToken, sentence.TokenCount),
                attributes.Slice(sentence.FirstToken, sentence.TokenCount));
        }

        DocumentMemory.Spread(attributes, sentenceStarts);
        return new AnalyzedDocument(text, tokens, attributes, sentenceStarts);
    }

    private void AnalyzeSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<TokenAttributes> attributes)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            attributes[i] = AttributesOf(tokens[i].Kind, tokens[i].Normalized.Slice(text));
        }

        MarkEnclosures(text, tokens, attributes);
        _lexicons.Gazetteer.MarkMatches(text, tokens, attributes);
    }

    private TokenAttributes AttributesOf(TokenKind kind, ReadOnlySpan<char> token)
    {
        var attributes = new TokenAttributes
        {
            Length = token.Length,
            Shape = ShapeOf(kind, token),
            Word = kind == TokenKind.Number ? DigitPattern(token) : WordHash.Of(token),
            FirstLetters = Pack(token, fromEnd: false),
            LastLetters = Pack(token, fromEnd: true),
        };
        attributes.Stem = attributes.Word;
        attributes.Cluster = _lexicons.Clusters.Find(attributes.Word);

        if (kind == TokenKind.Word)
        {
            attributes.Likeness = _lexicons.Likenesses.Find(attributes.Word);
            attributes.HasArticle = Proclitics.HasArticle(token);
            if (Proclitics.FirstLength(token) == 1)
            {
                attributes.Proclitic = token[0];
                attributes.Stem = WordHash.Of(token[1..]);
                attributes.StemCluster = _lexicons.Clusters.Find(attributes.Stem);
                attributes.StemLikeness = _lexicons.Likenesses.Find(attributes.Stem);
            }
        }

        return attributes;
    }

    private static TokenShape ShapeOf(TokenKind kind, ReadOnlySpan<char> token) => kind switch
    {
        TokenKind.Word => token.Length <= 2 ? TokenShape.ShortWord : TokenShape.Word,
        TokenKind.ForeignWord => !char.IsUpper(token[0])
            ? TokenShape.ForeignLower
            : token.Length > 1 && char.IsUpper(token[1]) ? TokenShape.ForeignUpper : TokenShape.ForeignCapitalised,
        TokenKind.Number => token.ContainsAnyExceptInRange('0', '9')
            ? TokenShape.DigitsWithSeparator
            : token.Length switch
            {
                1 => TokenShape.OneDigit,
                2 => TokenShape.TwoDigits,
                3 => TokenShape.ThreeDigits,
                4 => TokenShape.FourDigits,
                _ => TokenShape.ManyDigits,
            },
        TokenKind.Punctuation => TokenShape.Punctuation,
        _ => TokenShape.Symbol,
    };

    // 23/7/2024 and 4/11/1999 are the same to the model; the first digit of a year is worth keeping (1999, 2024, 7500).
    private static ulong DigitPattern(ReadOnlySpan<char> number)
    {
        ulong pattern = (ulong)number.Length;
        for (int i = 0; i < number.Length; i++)
        {
            char c = number[i];
            bool kept = !char.IsAsciiDigit(c) || (i == 0 && number.Length == 4);
            pattern = WordHash.Append(pattern, kept ? c : '0');
        }

        return pattern;
    }

    private static ulong Pack(ReadOnlySpan<char> token, bool fromEnd)
    {
        ulong packed = 0;
        int count = Math.Min(4, token.Length);
        for (int i = count - 1; i >= 0; i--) packed = (packed << 16) | token[fromEnd ? token.Length - 1 - i : i];
        return packed;
    }

    private static void MarkEnclosures(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<TokenAttributes> attributes)
    {
        bool inQuotes = false;
        bool inBrackets = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                switch (text[tokens[i].Normalized.Start])
                {
                    case '\u00AB' or '\u201C': // left guillemet, left double quotation mark
                        inQuotes = true;
                        break;
                    case '\u00BB' or '\u201D': // right guillemet, right double quotation mark
                        inQuotes = false;
                        break;
                    case '"':
                        inQuotes = !inQuotes;
                        break;
                    case '(' or '[':
                        inBrackets = true;
                        break;
                    case ')' or ']':
                        inBrackets = false;
                        break;
                }
            }
            else
            {
                attributes[i].InQuotes = inQuotes;
                attributes[i].InBrackets = inBrackets;
            }
        }
    }
}
