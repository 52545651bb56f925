using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtract.Tagging.Vectorized;

/// <summary>A row becomes one vector of all its sums (AVX2).</summary>
internal sealed class RowKernel256 : RowKernel
{
    public override string Name => "Vector256";

    public override void Sum(ReadOnlySpan<sbyte> rows, ReadOnlySpan<int> features, Span<int> sums)
    {
        ref sbyte first = ref MemoryMarshal.GetReference(rows);
        Vector256<int> low = default, high = default;
        while (!features.IsEmpty)
        {
            ReadOnlySpan<int> chunk = features[..Math.Min(features.Length, RowsBeforeOverflow)];
            features = features[chunk.Length..];

            Vector256<short> sum = default;
            foreach (int feature in chunk)
            {
                Vector128<sbyte> row = Vector128.LoadUnsafe(ref first, (nuint)feature * RowLength);
                sum += Vector256.WidenLower(row.ToVector256Unsafe());
            }

            low += Vector256.WidenLower(sum);
            high += Vector256.WidenUpper(sum);
        }

        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
    }
}
