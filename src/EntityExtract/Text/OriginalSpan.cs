namespace EntityExtract.Text;

/// <summary>A position between two UTF-16 code units of the text as the caller gave it.</summary>
/// <param name="Value">The number of code units before it.</param>
public readonly record struct OriginalPosition(int Value);

/// <summary>A run of UTF-16 code units of the text as the caller gave it.</summary>
/// <param name="Start">The offset of its first code unit.</param>
/// <param name="Length">The number of its code units.</param>
public readonly record struct OriginalSpan(int Start, int Length)
{
    /// <summary>The offset just after its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The run that starts at <paramref name="start"/> and ends before <paramref name="end"/>.</summary>
    /// <param name="start">The offset of the first code unit.</param>
    /// <param name="end">The offset just after the last one.</param>
    /// <returns>The span between them.</returns>
    public static OriginalSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The run of <paramref name="text"/> that this span covers.</summary>
    /// <param name="text">The original text.</param>
    /// <returns>The slice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
