using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using EntityExtract.Tagging.Vectorized;

namespace EntityExtract.Tagging;

/// <summary>
/// The weights of the linear model as signed bytes: for each feature a row of 16, one for each label (the rest zero),
/// so that a feature costs one load and one addition. A weight is its byte times <see cref="Scale"/>. Features without
/// a row, which the index knows, have no weights.
/// </summary>
internal sealed class FeatureWeights
{
    public const int RowLength = 16;

    private static readonly sbyte[] NoRow = new sbyte[RowLength];

    private readonly sbyte[] _rows;
    private readonly float[] _biases;

    /// <param name="index">Which features have a row.</param>
    /// <param name="rows">The rows, in order of the features.</param>
    /// <param name="biases">A bias for each label and zeros up to <see cref="RowLength"/>.</param>
    /// <param name="scale">What a weight of 1 stands for.</param>
    public FeatureWeights(RowIndex index, sbyte[] rows, float[] biases, float scale)
    {
        if (rows.Length != index.Count * RowLength) throw new ArgumentException("as many rows of 16 bytes as in the index are wanted", nameof(rows));
        if (biases.Length != RowLength) throw new ArgumentException("16 biases are wanted", nameof(biases));
        Index = index;
        _rows = rows;
        _biases = biases;
        Scale = scale;
    }

    public RowIndex Index { get; }

    public float Scale { get; }

    public ReadOnlySpan<sbyte> Rows => _rows;

    public ReadOnlySpan<float> Biases => _biases;

    /// <summary>Weights from a row for each bucket; rows of zeros are left out.</summary>
    public static FeatureWeights Of(ReadOnlySpan<sbyte> allRows, float[] biases, float scale)
    {
        if (allRows.Length % RowLength != 0) throw new ArgumentException("rows of 16 bytes are wanted", nameof(allRows));
        var bits = new uint[((allRows.Length / RowLength) + 31) / 32];
        var rows = new List<sbyte>();
        for (int bucket = 0; bucket < allRows.Length / RowLength; bucket++)
        {
            ReadOnlySpan<sbyte> row = allRows.Slice(bucket * RowLength, RowLength);
            if (!row.ContainsAnyExcept((sbyte)0)) continue;
            bits[bucket / 32] |= 1u << bucket;
            rows.AddRange(row);
        }

        return new FeatureWeights(new RowIndex(bits), [.. rows], biases, scale);
    }

    /// <summary>The weights of one feature, in steps of <see cref="Scale"/>; zeros for one without a row.</summary>
    public ReadOnlySpan<sbyte> RowOf(int feature)
    {
        Span<int> row = stackalloc int[1];
        return Index.Find([feature], row) == 0 ? NoRow : _rows.AsSpan(row[0] * RowLength, RowLength);
    }

    /// <summary>Writes the score of every label, <see cref="RowLength"/> numbers.</summary>
    public void Score(ReadOnlySpan<int> features, Span<float> scores) => Score(features, scores, RowKernel.Best);

    /// <summary>Writes the score of every label in the way of one kernel: all of them give the same scores.</summary>
    [SkipLocalsInit]
    internal void Score(ReadOnlySpan<int> features, Span<float> scores, RowKernel kernel)
    {
        // Features come from FeatureExtractor alone, and are below the number of buckets. All of what is read below is written.
        Span<int> rows = stackalloc int[FeatureExtractor.MaximumCount];
        Span<int> sums = stackalloc int[RowLength];
        kernel.Sum(_rows, rows[..Index.Find(features, rows)], sums);
        for (int i = 0; i < RowLength; i += Vector128<int>.Count)
        {
            Vector128<float> scaled = Vector128.ConvertToSingle(Vector128.Create(sums[i..])) * Scale;
            (scaled + Vector128.Create(_biases.AsSpan(i))).CopyTo(scores[i..]);
        }
    }
}
