namespace EntityExtract.Tagging.Vectorized;

/// <summary>One weight at a time: what the other kernels are held to, and what runs where there are no vectors.</summary>
internal sealed class ScalarRowKernel : RowKernel
{
    public override string Name => "Scalar";

    public override void Sum(ReadOnlySpan<sbyte> rows, ReadOnlySpan<int> features, Span<int> sums)
    {
        sums[..RowLength].Clear();
        foreach (int feature in features)
        {
            ReadOnlySpan<sbyte> row = rows.Slice(feature * RowLength, RowLength);
            for (int label = 0; label < RowLength; label++) sums[label] += row[label];
        }
    }
}
