using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EntityExtract.Tagging;

/// <summary>
/// Says which feature buckets have a row of weights and where it stands among the rows: three in four of the buckets say
/// too little to keep, and a bit for each of 2^20 fits the cache where 2^20 rows do not. One bit a bucket, and for every
/// 32 of them the number of rows before (Jacobson, "Space-efficient static trees and graphs", FOCS 1989), side by side,
/// so that a bucket costs one load.
/// </summary>
internal sealed class RowIndex
{
    private const int BitsOfWord = 32;

    // For each word of bits the bits themselves in the lower half and the number of rows before in the upper one.
    private readonly ulong[] _words;

    /// <param name="bits">One bit a bucket, the first one lowest in the first word.</param>
    public RowIndex(ReadOnlySpan<uint> bits)
    {
        _words = new ulong[bits.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            _words[i] = ((ulong)Count << BitsOfWord) | bits[i];
            Count += BitOperations.PopCount(bits[i]);
        }
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The number of words of 32 bits.</summary>
    public int WordCount => _words.Length;

    /// <summary>The bits of 32 buckets.</summary>
    public uint Bits(int word) => (uint)_words[word];

    /// <summary>Writes the rows of those buckets that have one, without a branch for each.</summary>
    /// <param name="buckets">Numbers of buckets, all of them below 32 times <see cref="WordCount"/>: they are not checked.</param>
    /// <param name="rows">Where the numbers of rows go; as long as the buckets at least.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<int> buckets, Span<int> rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows.Length, buckets.Length, nameof(rows));
        ref ulong words = ref MemoryMarshal.GetArrayDataReference(_words);
        ref int next = ref MemoryMarshal.GetReference(rows);
        int count = 0;
        foreach (int bucket in buckets)
        {
            ulong word = Unsafe.Add(ref words, (nuint)((uint)bucket / BitsOfWord));
            var bits = (uint)word;

            // A row that is none is written as well, and over it the next one.
            Unsafe.Add(ref next, count) = (int)(word >> BitsOfWord) + BitOperations.PopCount(bits & ((1u << bucket) - 1));
            count += (int)(bits >> bucket) & 1;
        }

        return count;
    }
}
