using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EntityExtract.Tagging;

/// <summary>
/// The weights of the linear model as signed bytes: for each feature a row of 16, one for each label (the rest zero),
/// so that a feature costs one load and one addition. A weight is its byte times <see cref="Scale"/>.
/// </summary>
internal sealed class FeatureWeights
{
    public const int RowLength = 16;

    // A 16-bit sum of signed bytes cannot overflow over this many rows: 256 * -128 = -2^15, which still fits.
    private const int RowsBeforeOverflow = 256;

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
    public void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        ref sbyte rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        Vector128<int> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        while (!features.IsEmpty)
        {
            ReadOnlySpan<int> chunk = features[..Math.Min(features.Length, RowsBeforeOverflow)];
            features = features[chunk.Length..];

            Vector128<short> low = default, high = default;
            foreach (int feature in chunk)
            {
                // Features come from FeatureExtractor alone, and are below the number of rows.
                Vector128<sbyte> row = Vector128.LoadUnsafe(ref rows, (nuint)feature * RowLength);
                low += Vector128.WidenLower(row);
                high += Vector128.WidenUpper(row);
            }

            sum0 += Vector128.WidenLower(low);
            sum1 += Vector128.WidenUpper(low);
            sum2 += Vector128.WidenLower(high);
            sum3 += Vector128.WidenUpper(high);
        }

        Store(sum0, 0, scores);
        Store(sum1, 4, scores);
        Store(sum2, 8, scores);
        Store(sum3, 12, scores);
    }

    private void Store(Vector128<int> sum, int first, Span<float> scores) =>
        ((Vector128.ConvertToSingle(sum) * Scale) + Vector128.Create(_biases.AsSpan(first, 4))).CopyTo(scores[first..]);
}
