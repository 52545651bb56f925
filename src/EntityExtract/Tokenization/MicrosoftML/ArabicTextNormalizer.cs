using EntityExtract.Text;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Tokenization.MicrosoftML;

/// <summary>
/// <see cref="ArabicNormalizer"/> as a normaliser of Microsoft.ML.Tokenizers. That interface returns a string only; who
/// needs the way back to the original text takes <see cref="ArabicWordTokenizer"/> or <see cref="ArabicNormalizer"/>.
/// Immutable and thread-safe.
/// </summary>
public sealed class ArabicTextNormalizer : Normalizer
{
    private readonly ArabicNormalizer _normalizer;

    /// <summary>Makes an adapter.</summary>
    /// <param name="normalizer">The normaliser that does the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="normalizer"/> is null.</exception>
    public ArabicTextNormalizer(ArabicNormalizer normalizer)
    {
        ArgumentNullException.ThrowIfNull(normalizer);
        _normalizer = normalizer;
    }

    /// <inheritdoc/>
    public override string Normalize(string original) => _normalizer.NormalizeToString(original);

    /// <inheritdoc/>
    public override string Normalize(ReadOnlySpan<char> original) => _normalizer.Normalize(original).ToString();
}
