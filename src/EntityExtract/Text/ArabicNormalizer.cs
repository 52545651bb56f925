using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EntityExtract.Text.Vectorized;

namespace EntityExtract.Text;

/// <summary>
/// Normalises Arabic text in one pass and remembers where each character came from. Immutable and thread-safe; it never
/// throws on any text, and gives the same answer under every culture and without ICU.
/// </summary>
public sealed class ArabicNormalizer
{
    private static readonly ConcurrentDictionary<NormalizationSteps, NormalizationTable> Tables = new();

    private readonly NormalizationTable _table;

    /// <summary>Makes a normaliser that takes the given steps.</summary>
    /// <param name="steps">The steps; <see cref="NormalizationSteps.Tagging"/> is what the tagger reads.</param>
    public ArabicNormalizer(NormalizationSteps steps)
    {
        Steps = steps;
        _table = Tables.GetOrAdd(steps, static s => new NormalizationTable(s));
    }

    /// <summary>The normaliser that the tagger reads through.</summary>
    public static ArabicNormalizer Tagging { get; } = new(NormalizationSteps.Tagging);

    /// <summary>The steps it takes.</summary>
    public NormalizationSteps Steps { get; }

    /// <summary>Normalises a text into memory of its own.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The normalised text with its alignment.</returns>
    public NormalizedText Normalize(ReadOnlySpan<char> text) => Normalize(text, new NormalizationBuffer());

    /// <summary>Normalises a text into a buffer that the caller uses again.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="buffer">Where the result is written; its former content is lost.</param>
    /// <returns>The normalised text with its alignment, valid until the buffer is used again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public NormalizedText Normalize(ReadOnlySpan<char> text, NormalizationBuffer buffer) =>
        Normalize(text, buffer, BlockKernel.Best);

    /// <summary>Normalises a text in the way of one kernel: all of them give the same result.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // the loop of the caller is worth more than the call
    internal NormalizedText Normalize(ReadOnlySpan<char> text, NormalizationBuffer buffer, BlockKernel kernel)
    {
        ArgumentNullException.ThrowIfNull(buffer);

        // An empty text still has an end to record.
        buffer.Reserve(Math.Max(1, text.Length));
        NormalizationOutput output = buffer.Output;
        int length = 0;
        int i = kernel.Fold(_table, text, 0, output, ref length);
        bool hasLigatures = i < text.Length;
        while (i < text.Length)
        {
            string letters = _table.Expansion(text[i]);
            buffer.Reserve(length + letters.Length + (text.Length - i));
            output = buffer.Output;
            foreach (char letter in letters)
            {
                output.Chars[length] = letter;
                output.Starts[length] = i;
                output.Classes[length++] = CharacterClasses.Of(letter);
            }

            i = kernel.Fold(_table, text, i + 1, output, ref length);
        }

        return NormalizedText.Finish(text, output, length, hasLigatures);
    }

    /// <summary>Normalises a text when only the result matters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The normalised text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string NormalizeToString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Normalize(text).ToString();
    }
}
