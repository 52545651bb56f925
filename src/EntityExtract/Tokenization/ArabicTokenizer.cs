using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>
/// Splits Arabic text into words, numbers, foreign words, punctuation and symbols. White space of every kind separates,
/// and so does a change between Arabic letters, other letters and digits. Proclitics stay attached.
/// Immutable and thread-safe; it never throws on any text.
/// </summary>
public sealed class ArabicTokenizer
{
    /// <summary>Makes a tokenizer that normalises first.</summary>
    /// <param name="normalizer">The normaliser whose output it splits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="normalizer"/> is null.</exception>
    public ArabicTokenizer(ArabicNormalizer normalizer)
    {
        ArgumentNullException.ThrowIfNull(normalizer);
        Normalizer = normalizer;
    }

    /// <summary>The tokenizer that the tagger reads through.</summary>
    public static ArabicTokenizer Tagging { get; } = new(ArabicNormalizer.Tagging);

    /// <summary>The normaliser that it reads through.</summary>
    public ArabicNormalizer Normalizer { get; }

    /// <summary>Walks over the tokens of a text that is normalised already. Allocates nothing.</summary>
    /// <param name="text">A normalised text.</param>
    /// <returns>An enumerator, for <c>foreach</c>.</returns>
    public static TokenEnumerator Enumerate(NormalizedText text) => new(text);

    /// <summary>Normalises a text into a buffer and walks over its tokens. Allocates nothing once the buffer has grown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">The buffer, in use until the walk ends.</param>
    /// <returns>An enumerator, for <c>foreach</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public TokenEnumerator Enumerate(ReadOnlySpan<char> text, NormalizationBuffer buffer) =>
        new(Normalizer.Normalize(text, buffer));

    /// <summary>The tokens of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var tokens = new List<Token>();
        foreach (Token token in Enumerate(text, new NormalizationBuffer())) tokens.Add(token);
        return tokens;
    }
}
