using System.Runtime.CompilerServices;
using EntityExtract.Tagging;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace EntityExtract.ML.Training;

/// <summary>Reads the weights of a maximum-entropy model of Microsoft.ML and puts others in their place.</summary>
internal static class MaximumEntropyWeights
{
    /// <summary>The weights as training on sentences moves them.</summary>
    public static ChainWeights Read(MaximumEntropyModelParameters parameters, Transitions transitions)
    {
        VBuffer<float>[] weights = [];
        parameters.GetWeights(ref weights, out int classes);
        if (classes != BioLabel.Count)
            throw new InvalidOperationException($"{BioLabel.Count} classes are wanted, and the model has {classes}");

        var rows = new float[FeatureExtractor.BucketCount * FeatureWeights.RowLength];
        for (int label = 0; label < classes; label++)
        {
            foreach (KeyValuePair<int, float> weight in weights[label].Items())
                rows[(weight.Key * FeatureWeights.RowLength) + label] = weight.Value;
        }

        var biases = new float[FeatureWeights.RowLength];
        parameters.GetBiases().ToArray().CopyTo(biases, 0);
        return new ChainWeights(rows, biases, transitions.All.ToArray());
    }

    /// <summary>
    /// Gives a model other weights, so that model.zip holds what the package tags with. Microsoft.ML hands its weights
    /// out as copies and takes none back, hence the fields.
    /// </summary>
    public static void Replace(MaximumEntropyModelParameters parameters, ChainWeights weights)
    {
        VBuffer<float>[] columns = WeightsOf(parameters);
        for (int label = 0; label < columns.Length; label++)
        {
            var column = new float[FeatureExtractor.BucketCount];
            for (int bucket = 0; bucket < column.Length; bucket++)
                column[bucket] = weights.Rows[(bucket * FeatureWeights.RowLength) + label];

            columns[label] = new VBuffer<float>(column.Length, column);
        }

        weights.Biases.AsSpan(0, BioLabel.Count).CopyTo(BiasesOf(parameters));
    }

    /// <summary>The weights as <see cref="FeatureWeights"/>: signed bytes, the largest weight being 127 steps.</summary>
    public static FeatureWeights Compile(MaximumEntropyModelParameters parameters)
    {
        ChainWeights weights = Read(parameters, new Transitions(new float[(BioLabel.Count + 1) * BioLabel.Count]));
        float largest = weights.Rows.Max(MathF.Abs);

        // A strong L1 penalty leaves no weight at all; zeros need no scale.
        float scale = largest > 0 ? largest / sbyte.MaxValue : 1;
        return FeatureWeights.Of(
            Array.ConvertAll(weights.Rows, weight => (sbyte)MathF.Round(weight / scale)), weights.Biases, scale);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "Weights")]
    private static extern ref VBuffer<float>[] WeightsOf(LinearMulticlassModelParametersBase parameters);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "Biases")]
    private static extern ref float[] BiasesOf(LinearMulticlassModelParametersBase parameters);
}
