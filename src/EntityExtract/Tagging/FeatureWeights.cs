using System.Runtime.Intrinsics;
using EntityExtract.Tagging.Vectorized;

namespace EntityExtract.Tagging;

/// <summary>
/// The weights of the linear model as signed bytes: for each feature a row of 16, one for each label (the rest zero),
/// so that a feature costs one load and one addition. A weight is its byte times <see cref="Scale"/>.
/// </summary>
internal sealed class FeatureWeights
{
    public const int RowLength = 16;

    private readonly sbyte[] _rows;
    private readonly float[] _biases;

    public FeatureWeights(sbyte[] rows, float[] biases, float scale)
    {
        if (rows.Length % RowLength != 0) throw new ArgumentException("rows of 16 bytes are wanted", nameof(rows));
        if (biases.Length != RowLength) throw new ArgumentException("16 biases are wanted", nameof(biases));
        _rows = rows;
        _biases = biases;
        Scale = scale;
    }

    public float Scale { get; }

    public ReadOnlySpan<sbyte> Rows => _rows;

    public ReadOnlySpan<float> Biases => _biases;

    /// <summary>Writes the score of every label, <see cref="RowLength"/> numbers.</summary>
    public void Score(ReadOnlySpan<int> features, Span<float> scores) => Score(features, scores, RowKernel.Best);

    /// <summary>Writes the score of every label in the way of one kernel: all of them give the same scores.</summary>
    internal void Score(ReadOnlySpan<int> features, Span<float> scores, RowKernel kernel)
    {
        Span<int> sums = stackalloc int[RowLength];

        // Features come from FeatureExtractor alone, and are below the number of rows.
        kernel.Sum(_rows, features, sums);
        for (int i = 0; i < RowLength; i += Vector128<int>.Count)
        {
            Vector128<float> scaled = Vector128.ConvertToSingle(Vector128.Create(sums[i..])) * Scale;
            (scaled + Vector128.Create(_biases.AsSpan(i))).CopyTo(scores[i..]);
        }
    }
}
