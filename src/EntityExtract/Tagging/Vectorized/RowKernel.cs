using System.Runtime.Intrinsics;

namespace EntityExtract.Tagging.Vectorized;

/// <summary>
/// The loop in which tagging spends most of its time, written once for each width of vectors: it adds up the rows of
/// weights of a token's features. Sums of whole numbers do not depend on the order of the additions, so all kernels give
/// the same answer to the last bit; the fastest one that this processor can run is <see cref="Best"/>.
/// </summary>
internal abstract class RowKernel
{
    /// <summary>
    /// The rows that are added up in 16 bits before they go to 32: so many signed bytes cannot overflow, since
    /// 256 * -128 = -2^15 still fits.
    /// </summary>
    protected const int RowsBeforeOverflow = 256;

    protected const int RowLength = FeatureWeights.RowLength;

    /// <summary>All kernels that this processor can run, the fastest first. The last one is plain C#.</summary>
    public static IReadOnlyList<RowKernel> Available { get; } = FindAvailable();

    /// <summary>The fastest kernel that this processor can run.</summary>
    public static RowKernel Best { get; } = Available[0];

    /// <summary>What the kernel is called in test results.</summary>
    public abstract string Name { get; }

    /// <summary>Adds up rows.</summary>
    /// <param name="rows">All rows, <see cref="RowLength"/> weights each.</param>
    /// <param name="features">The numbers of the rows to add, all of them below the number of rows: they are not checked.</param>
    /// <param name="sums">Where the sums go, <see cref="RowLength"/> of them.</param>
    public abstract void Sum(ReadOnlySpan<sbyte> rows, ReadOnlySpan<int> features, Span<int> sums);

    public override string ToString() => Name;

    private static List<RowKernel> FindAvailable()
    {
        var kernels = new List<RowKernel>();
        if (Vector512.IsHardwareAccelerated) kernels.Add(new RowKernel512());
        if (Vector256.IsHardwareAccelerated) kernels.Add(new RowKernel256());
        if (Vector128.IsHardwareAccelerated) kernels.Add(new RowKernel128());
        kernels.Add(new ScalarRowKernel());
        return kernels;
    }
}
