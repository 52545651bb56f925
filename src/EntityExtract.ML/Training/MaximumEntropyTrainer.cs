using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace EntityExtract.ML.Training;

/// <summary>Trains the label model with Microsoft.ML and reads its weights.</summary>
internal static class MaximumEntropyTrainer
{
    /// <summary>Trains a multinomial logistic regression (maximum entropy) with L-BFGS.</summary>
    public static MulticlassPredictionTransformer<MaximumEntropyModelParameters> Train(
        MLContext mlContext, IDataView data, TrainingOptions options) =>
        mlContext.MulticlassClassification.Trainers.LbfgsMaximumEntropy(
            new LbfgsMaximumEntropyMulticlassTrainer.Options
            {
                FeatureColumnName = nameof(TokenRow.Features),
                LabelColumnName = nameof(TokenRow.Label),
                L1Regularization = (float)options.L1Regularization,
                L2Regularization = (float)options.L2Regularization,
                MaximumNumberOfIterations = options.MaximumIterations,
                OptimizationTolerance = 1e-5f,
                HistorySize = 10,

                // Fixed, because the number of threads decides the order of additions and so the last bits of weights.
                NumberOfThreads = 2,
                DenseOptimizer = true,
            }).Fit(data);

    /// <summary>The weights as <see cref="FeatureWeights"/>: signed bytes, the largest weight being 127 steps.</summary>
    public static FeatureWeights Compile(MaximumEntropyModelParameters parameters)
    {
        VBuffer<float>[] weights = [];
        parameters.GetWeights(ref weights, out int classes);
        if (classes != BioLabel.Count)
            throw new InvalidOperationException($"{BioLabel.Count} classes are wanted, and the model has {classes}");

        var rows = new sbyte[FeatureExtractor.BucketCount * FeatureWeights.RowLength];
        float largest = weights.SelectMany(label => label.GetValues().ToArray()).Select(Math.Abs).DefaultIfEmpty().Max();

        // A strong L1 penalty leaves no weight at all; zeros need no scale.
        float scale = largest > 0 ? largest / sbyte.MaxValue : 1;
        for (int label = 0; label < classes; label++)
        {
            foreach (KeyValuePair<int, float> weight in weights[label].Items())
            {
                rows[(weight.Key * FeatureWeights.RowLength) + label] = (sbyte)MathF.Round(weight.Value / scale);
            }
        }

        var biases = new float[FeatureWeights.RowLength];
        parameters.GetBiases().ToArray().CopyTo(biases, 0);
        return new FeatureWeights(rows, biases, scale);
    }
}
