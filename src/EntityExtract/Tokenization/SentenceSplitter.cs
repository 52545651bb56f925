using System.Runtime.InteropServices;
using EntityExtract.Text;

namespace EntityExtract.Tokenization;

/// <summary>
/// Splits a text into sentences. A sentence ends after a stop (. ! ? and the Arabic question mark, semicolon and full
/// stop, ellipses) with the quotes and brackets that close behind it, and at every line break, so that a headline or a
/// caption without a stop is a sentence of its own. The dots of abbreviations, initials, decimals, list numbers and web
/// addresses end nothing. Thread-safe, linear in the length of the text; it never throws on any text.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The most tokens in one sentence. A longer one (a table or a text without stops) is cut after this many, so that
    /// whoever works sentence by sentence needs bounded memory. Nothing is lost: the rest is the next sentence.
    /// </summary>
    public const int MaximumTokens = 1024;

    /// <summary>Walks over the sentences of a text that is tokenised already. Allocates nothing.</summary>
    /// <param name="text">The normalised text, whatever the steps.</param>
    /// <param name="tokens">All its tokens, in order.</param>
    /// <returns>An enumerator, for <c>foreach</c>. Every token is in exactly one of its sentences.</returns>
    public static SentenceEnumerator Enumerate(NormalizedText text, ReadOnlySpan<Token> tokens) => new(text, tokens);

    /// <summary>The sentences of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A new list of runs of <paramref name="text"/>, each from its first token to its last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<OriginalSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text);
        var tokens = new List<Token>();
        foreach (Token token in ArabicTokenizer.Enumerate(normalized)) tokens.Add(token);

        var sentences = new List<OriginalSpan>();
        foreach (Sentence sentence in Enumerate(normalized, CollectionsMarshal.AsSpan(tokens)))
        {
            int start = tokens[sentence.FirstToken].Original.Start;
            sentences.Add(OriginalSpan.Between(start, tokens[sentence.End - 1].Original.End));
        }

        return sentences;
    }
}
