using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtract.Tagging.Vectorized;

/// <summary>A row becomes two vectors of eight sums (SSE, AdvSimd).</summary>
internal sealed class RowKernel128 : RowKernel
{
    public override string Name => "Vector128";

    public override void Sum(ReadOnlySpan<sbyte> rows, ReadOnlySpan<int> features, Span<int> sums)
    {
        ref sbyte first = ref MemoryMarshal.GetReference(rows);
        Vector128<int> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        while (!features.IsEmpty)
        {
            ReadOnlySpan<int> chunk = features[..Math.Min(features.Length, RowsBeforeOverflow)];
            features = features[chunk.Length..];

            Vector128<short> low = default, high = default;
            foreach (int feature in chunk)
            {
                Vector128<sbyte> row = Vector128.LoadUnsafe(ref first, (nuint)feature * RowLength);
                low += Vector128.WidenLower(row);
                high += Vector128.WidenUpper(row);
            }

            sum0 += Vector128.WidenLower(low);
            sum1 += Vector128.WidenUpper(low);
            sum2 += Vector128.WidenLower(high);
            sum3 += Vector128.WidenUpper(high);
        }

        sum0.CopyTo(sums);
        sum1.CopyTo(sums[4..]);
        sum2.CopyTo(sums[8..]);
        sum3.CopyTo(sums[12..]);
    }
}
