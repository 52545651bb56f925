using System.Runtime.CompilerServices;

namespace EntityExtract.Text;

/// <summary>
/// Memory that <see cref="ArabicNormalizer"/> writes into and that a loop over many texts uses again and again, so that
/// normalising allocates nothing once the buffer has grown to the longest text. Not thread-safe: one for each thread.
/// </summary>
public sealed class NormalizationBuffer
{
    private char[] _chars = [];
    private int[] _starts = [];

    /// <summary>The number of normalised code units that fit before the buffer grows.</summary>
    public int Capacity => _chars.Length;

    internal Span<char> Chars => _chars;

    internal Span<int> Starts => _starts;

    /// <summary>Makes room for <paramref name="length"/> code units; what was written before stays.</summary>
    internal void Reserve(int length)
    {
        if (_chars.Length < length) Grow(length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        // Doubling keeps the cost of a text with many ligatures linear; 64 spares short texts the first steps.
        int capacity = (int)Math.Min(Math.Max(Math.Max((long)length, 2L * _chars.Length), 64L), Array.MaxLength - 1);
        Array.Resize(ref _chars, capacity);
        Array.Resize(ref _starts, capacity + 1);
    }
}
