using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtract.Tagging.Vectorized;

/// <summary>Two rows at once become one vector (AVX-512), whose halves are added at the end.</summary>
internal sealed class RowKernel512 : RowKernel
{
    // Two additions that do not wait for each other.
    private const int RowsAtOnce = 4;

    public override string Name => "Vector512";

    public override void Sum(ReadOnlySpan<sbyte> rows, ReadOnlySpan<int> features, Span<int> sums)
    {
        ref sbyte first = ref MemoryMarshal.GetReference(rows);
        Vector512<int> sum = default;
        while (!features.IsEmpty)
        {
            ReadOnlySpan<int> chunk = features[..Math.Min(features.Length, RowsBeforeOverflow)];
            features = features[chunk.Length..];

            // Without checks, because they cost as much as the additions.
            ref int feature = ref MemoryMarshal.GetReference(chunk);
            Vector512<short> one = default, other = default;
            int rest = chunk.Length;
            for (; rest >= RowsAtOnce; rest -= RowsAtOnce)
            {
                one += Pair(ref first, feature, Unsafe.Add(ref feature, 1));
                other += Pair(ref first, Unsafe.Add(ref feature, 2), Unsafe.Add(ref feature, 3));
                feature = ref Unsafe.Add(ref feature, RowsAtOnce);
            }

            for (; rest > 0; rest--)
            {
                one += Single(ref first, feature);
                feature = ref Unsafe.Add(ref feature, 1);
            }

            sum += Vector512.WidenLower(one) + Vector512.WidenUpper(one) + Vector512.WidenLower(other) + Vector512.WidenUpper(other);
        }

        sum.CopyTo(sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Pair(ref sbyte rows, int one, int other) =>
        Vector512.WidenLower(Vector256.Create(Row(ref rows, one), Row(ref rows, other)).ToVector512Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Single(ref sbyte rows, int feature) =>
        Vector512.WidenLower(Row(ref rows, feature).ToVector256().ToVector512Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<sbyte> Row(ref sbyte rows, int feature) =>
        Vector128.LoadUnsafe(ref rows, (nuint)feature * RowLength);
}
