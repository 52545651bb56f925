using System.Runtime.CompilerServices;
using EntityExtract.Text.Vectorized;

namespace EntityExtract.Text;

/// <summary>
/// Memory that <see cref="ArabicNormalizer"/> writes into and that a loop over many texts uses again and again, so that
/// normalising allocates nothing once the buffer has grown to the longest text. Not thread-safe: one for each thread.
/// </summary>
public sealed class NormalizationBuffer
{
    private char[] _chars = [];
    private int[] _starts = [];
    private CharacterClass[] _classes = [];

    /// <summary>The number of normalised code units that fit before the buffer grows.</summary>
    public int Capacity { get; private set; }

    /// <summary>All of the memory: room for <see cref="Capacity"/> code units, and <see cref="BlockKernel.Slack"/> behind them.</summary>
    internal NormalizationOutput Output => new(_chars, _starts, _classes);

    /// <summary>Makes room for <paramref name="length"/> code units; what was written before stays.</summary>
    internal void Reserve(int length)
    {
        if (Capacity < length) Grow(length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        // Doubling keeps the cost of a text with many ligatures linear; 64 spares short texts the first steps.
        long capacity = Math.Max(Math.Max(length, 2L * Capacity), 64L);
        Capacity = (int)Math.Min(capacity, Array.MaxLength - BlockKernel.Slack);
        Array.Resize(ref _chars, Capacity + BlockKernel.Slack);
        Array.Resize(ref _starts, Capacity + BlockKernel.Slack);
        Array.Resize(ref _classes, Capacity + BlockKernel.Slack);
    }
}
