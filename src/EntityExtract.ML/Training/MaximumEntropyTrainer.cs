using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace EntityExtract.ML.Training;

/// <summary>Trains the label model with Microsoft.ML.</summary>
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
}
