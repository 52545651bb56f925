using EntityExtract.Text;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Tokenization.MicrosoftML;

/// <summary>
/// <see cref="ArabicTokenizer"/> as a pre-tokenizer of Microsoft.ML.Tokenizers, in front of any of its sub-word models.
/// It looks at the normalised text, so that tashkeel, tatweel and marks of direction never cut a word, and reports
/// offsets into the text it was given. Immutable and thread-safe.
/// </summary>
public sealed class ArabicPreTokenizer : PreTokenizer
{
    private readonly ArabicTokenizer _tokenizer;

    /// <summary>Makes an adapter.</summary>
    /// <param name="tokenizer">The tokenizer that does the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokenizer"/> is null.</exception>
    public ArabicPreTokenizer(ArabicTokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        _tokenizer = tokenizer;
    }

    /// <summary>The offsets and lengths of the tokens.</summary>
    /// <param name="text">The text to split.</param>
    /// <returns>Pairs, in order, in UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public override IEnumerable<(int Offset, int Length)> PreTokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PreTokenize(text.AsSpan());
    }

    /// <summary>The offsets and lengths of the tokens.</summary>
    /// <param name="text">The text to split.</param>
    /// <returns>Pairs, in order, in UTF-16 code units of <paramref name="text"/>.</returns>
    public override IEnumerable<(int Offset, int Length)> PreTokenize(ReadOnlySpan<char> text)
    {
        // A span does not outlive the call, so the tokens are found now rather than while the caller enumerates.
        var runs = new List<(int Offset, int Length)>();
        foreach (Token token in _tokenizer.Enumerate(text, new NormalizationBuffer()))
        {
            runs.Add((token.Original.Start, token.Original.Length));
        }

        return runs;
    }
}
