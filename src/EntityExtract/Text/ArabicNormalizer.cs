using System.Collections.Concurrent;

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
    public NormalizedText Normalize(ReadOnlySpan<char> text, NormalizationBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);

        // An empty text still has an end to record.
        buffer.Reserve(Math.Max(1, text.Length));
        Span<char> chars = buffer.Chars;
        Span<int> starts = buffer.Starts;
        ReadOnlySpan<char> map = _table.Map;
        int length = 0;

        for (int i = 0; i < text.Length; i++)
        {
            char mapped = map[text[i]];
            if (mapped < NormalizationTable.Expands)
            {
                chars[length] = mapped;
                starts[length++] = i;
            }
            else if (mapped == NormalizationTable.Expands)
            {
                string letters = _table.Expansion(text[i]);
                buffer.Reserve(length + letters.Length + (text.Length - i));
                chars = buffer.Chars;
                starts = buffer.Starts;
                letters.CopyTo(chars[length..]);
                starts.Slice(length, letters.Length).Fill(i);
                length += letters.Length;
            }
        }

        starts[length] = text.Length;
        return new NormalizedText(text, chars[..length], starts[..(length + 1)]);
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
