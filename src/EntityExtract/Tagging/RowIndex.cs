using System.Numerics;

namespace EntityExtract.Tagging;

/// <summary>
/// Says which feature buckets have a row of weights and where it stands among the rows: three in four of the buckets say
/// too little to keep, and a bit for each of 2^20 fits the cache where 2^20 rows do not. One bit a bucket, and for every
/// 64 of them the number of rows before (Jacobson, "Space-efficient static trees and graphs", FOCS 1989).
/// </summary>
internal sealed class RowIndex
{
    private const int BitsOfWord = 64;

    private readonly ulong[] _bits;
    private readonly int[] _rowsBefore;

    /// <param name="bits">One bit a bucket, the first one lowest in the first word.</param>
    public RowIndex(ulong[] bits)
    {
        _bits = bits;
        _rowsBefore = new int[bits.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            _rowsBefore[i] = Count;
            Count += BitOperations.PopCount(bits[i]);
        }
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    public ReadOnlySpan<ulong> Bits => _bits;

    /// <summary>Writes the rows of those buckets that have one, without a branch for each.</summary>
    /// <param name="buckets">Numbers of buckets.</param>
    /// <param name="rows">Where the numbers of rows go; as long as the buckets at least.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<int> buckets, Span<int> rows)
    {
        ulong[] bits = _bits;
        int[] rowsBefore = _rowsBefore;
        int count = 0;
        foreach (int bucket in buckets)
        {
            int place = bucket / BitsOfWord;
            ulong word = bits[place];

            // A row that is none is written as well, and over it the next one.
            rows[count] = rowsBefore[place] + BitOperations.PopCount(word & ((1UL << bucket) - 1));
            count += (int)(word >> bucket) & 1;
        }

        return count;
    }
}
