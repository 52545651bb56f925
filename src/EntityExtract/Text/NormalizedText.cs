using EntityExtract.Text.Vectorized;

namespace EntityExtract.Text;

/// <summary>
/// A normalised text beside the original it came from, with the alignment between the two. A view: it is valid until
/// the buffer behind it is used again.
/// </summary>
/// <remarks>
/// The alignment gives each normalised code unit the offset of the original one it came from. Removed characters belong
/// to what stands before them: tashkeel and tatweel extend the letter they follow, invisible characters at the end of a
/// run stay outside it. The letters of one ligature share its offset, and a span that cuts a ligature covers all of it.
/// </remarks>
public readonly ref struct NormalizedText
{
    private readonly ReadOnlySpan<int> _starts;
    private readonly ReadOnlySpan<CharacterClass> _classes;

    private NormalizedText(ReadOnlySpan<char> original, NormalizationOutput output, int length, bool hasLigatures)
    {
        HasLigatures = hasLigatures;
        Original = original;
        Chars = output.Chars[..length];
        _starts = output.Starts[..(length + 1)];
        _classes = output.Classes[..(length + BlockKernel.Slack)];
    }

    /// <summary>The text as it was given.</summary>
    public ReadOnlySpan<char> Original { get; }

    /// <summary>The normalised text.</summary>
    public ReadOnlySpan<char> Chars { get; }

    /// <summary>The offset in the original of each normalised code unit, and the original length at the end.</summary>
    internal ReadOnlySpan<int> Starts => _starts;

    /// <summary>Whether any character became several; without, <see cref="Starts"/> never stands still.</summary>
    internal bool HasLigatures { get; }

    /// <summary>
    /// The class of each normalised code unit, and white space for the <see cref="BlockKernel.Slack"/> behind the last,
    /// so that the tokenizer can look at whole blocks.
    /// </summary>
    internal ReadOnlySpan<CharacterClass> Classes => _classes;

    /// <summary>The number of normalised UTF-16 code units.</summary>
    public int Length => Chars.Length;

    /// <summary>The view of a text of which every code unit is written.</summary>
    internal static NormalizedText Finish(
        ReadOnlySpan<char> original, NormalizationOutput output, int length, bool hasLigatures)
    {
        output.Starts[length] = original.Length;
        output.Classes.Slice(length, BlockKernel.Slack).Fill(CharacterClass.Space);
        return new NormalizedText(original, output, length, hasLigatures);
    }

    /// <summary>The original position that a normalised position came from.</summary>
    /// <param name="position">A position from 0 to <see cref="Length"/>.</param>
    /// <returns>The offset of the original code unit, or the original length for the end.</returns>
    /// <exception cref="IndexOutOfRangeException">The position is beyond the normalised text.</exception>
    public OriginalPosition ToOriginal(NormalizedPosition position) => new(_starts[position.Value]);

    /// <summary>The run of the original text that a normalised run came from.</summary>
    /// <param name="span">A run of the normalised text.</param>
    /// <returns>The original run, with the marks inside it and after its last letter.</returns>
    /// <exception cref="IndexOutOfRangeException">The run reaches beyond the normalised text.</exception>
    public OriginalSpan ToOriginal(NormalizedSpan span)
    {
        int start = _starts[span.Start];
        if (span.Length == 0) return new OriginalSpan(start, 0);

        return OriginalSpan.Between(start, ToOriginalEnd(span.End));
    }

    /// <summary>Where the original run of a run ends that ends before <paramref name="end"/> and is not empty.</summary>
    internal int ToOriginalEnd(int end)
    {
        int lastStart = _starts[end - 1];
        int next = end;
        while (next < Chars.Length && _starts[next] == lastStart) next++;

        int originalEnd = _starts[next];
        while (originalEnd > lastStart + 1 && Invisibles.Contains(Original[originalEnd - 1])) originalEnd--;
        return originalEnd;
    }

    /// <summary>The normalised position that an original position became; a removed character's is that of what it follows.</summary>
    /// <param name="position">A position from 0 to the original length.</param>
    /// <returns>The normalised position; the first letter's for a ligature.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is beyond the original text.</exception>
    public NormalizedPosition ToNormalized(OriginalPosition position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position.Value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position.Value, Original.Length);
        if (position.Value == Original.Length) return new NormalizedPosition(Chars.Length);

        // The first unit that starts after the position, less one, is the unit that covers it.
        int covering = FirstStartAtOrAfter(position.Value + 1) - 1;
        return new NormalizedPosition(covering < 0 ? 0 : FirstStartAtOrAfter(_starts[covering]));
    }

    /// <summary>The normalised text as a string.</summary>
    /// <returns>A new string.</returns>
    public override string ToString() => Chars.ToString();

    private int FirstStartAtOrAfter(int original)
    {
        int low = 0;
        int high = Chars.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_starts[middle] < original) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
