using EntityExtract.Text;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Tokenization.MicrosoftML;

/// <summary>
/// A tokenizer of Microsoft.ML.Tokenizers that looks whole words up in a vocabulary. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// Every offset and index that it reports is into the text as it was given, whatever the normaliser removed or expanded.
/// Therefore it never reports a normalised text: <c>(normalizedText ?? text)[token.Offset]</c>, the idiom of that
/// library, is right. <see cref="EncodedToken.Value"/> is the normalised word.
/// </para>
/// <para>
/// The words of the vocabulary go through the same normaliser as the text. Where two of them become one, the lower id
/// stands for both. A word that is not in the vocabulary gets the unknown id; no character of the text is left out but
/// white space and what the normaliser removes.
/// </para>
/// </remarks>
public sealed partial class ArabicWordTokenizer : Tokenizer
{
    private static readonly ArabicNormalizer AsGiven = new(NormalizationSteps.None);

    private readonly ArabicNormalizer _normalizer;
    private readonly Dictionary<string, int> _ids;
    private readonly Dictionary<string, int> _idsOfNormalized;
    private readonly Dictionary<int, string> _words;

    /// <summary>Makes a tokenizer that normalises as the tagger does.</summary>
    /// <param name="vocabulary">The words with their ids.</param>
    /// <param name="unknownId">The id of every word that is not in the vocabulary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public ArabicWordTokenizer(IReadOnlyDictionary<string, int> vocabulary, int unknownId)
        : this(vocabulary, unknownId, ArabicNormalizer.Tagging)
    {
    }

    /// <summary>Makes a tokenizer.</summary>
    /// <param name="vocabulary">The words with their ids.</param>
    /// <param name="unknownId">The id of every word that is not in the vocabulary.</param>
    /// <param name="normalizer">What the text and the vocabulary go through.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArabicWordTokenizer(IReadOnlyDictionary<string, int> vocabulary, int unknownId, ArabicNormalizer normalizer)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(normalizer);

        _normalizer = normalizer;
        UnknownId = unknownId;
        Normalizer = new ArabicTextNormalizer(normalizer);
        PreTokenizer = new ArabicPreTokenizer(new ArabicTokenizer(normalizer));

        _ids = new Dictionary<string, int>(vocabulary, StringComparer.Ordinal);
        _idsOfNormalized = new Dictionary<string, int>(_ids.Count, StringComparer.Ordinal);
        _words = new Dictionary<int, string>(_ids.Count);

        // In this order the lower id and the earlier spelling win, however the dictionary was filled.
        foreach ((string word, int id) in _ids.OrderBy(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _idsOfNormalized.TryAdd(normalizer.NormalizeToString(word), id);
            _words.TryAdd(id, word);
        }
    }

    /// <summary>The id of every word that is not in the vocabulary.</summary>
    public int UnknownId { get; }

    /// <summary>What the text goes through first.</summary>
    public override Normalizer Normalizer { get; }

    /// <summary>What splits the text into words.</summary>
    public override PreTokenizer PreTokenizer { get; }
}
