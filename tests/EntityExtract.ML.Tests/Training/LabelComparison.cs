using EntityExtract.ML.Training;
using EntityExtract.Models;
using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtract.ML.Tests.Training;

/// <summary>
/// The labels that a compiled model and the ML.NET model that it was compiled from give to the tokens of tests/data.
/// </summary>
/// <remarks>
/// Compiling rounds each weight to a whole number of steps, so a label's score moves by at most half a step for each
/// feature. Two labels that ML.NET's scores part by less than both movements together may change places; no others may.
/// </remarks>
internal sealed class LabelComparison
{
    private readonly float[][] _probabilities;
    private readonly uint[] _predicted;
    private readonly LabelledTokens _tokens;

    public LabelComparison(string modelFolder)
    {
        Compiled = ModelReader.Read(ModelFiles.InFolder(modelFolder));
        _tokens = LabelledTokens.Read(TestData.Documents, Compiled.Lexicons);

        var mlContext = new MLContext();
        ITransformer transformer = mlContext.Model.Load(Path.Combine(modelFolder, ModelWriter.MLNetFile), out _);
        IDataView output = transformer.Transform(TokenRow.Load(mlContext, _tokens));
        _probabilities = [.. output.GetColumn<float[]>("Score")];
        _predicted = [.. output.GetColumn<uint>("PredictedLabel")];
        Assert.Equal(_tokens.Count, _predicted.Length);
    }

    public TaggerModel Compiled { get; }

    public IReadOnlyList<byte> Gold => _tokens.Labels;

    public int Count => _tokens.Count;

    /// <summary>The label that ML.NET gives a token. Its keys count from 1.</summary>
    public int PredictedByMLNet(int token) => (int)_predicted[token] - 1;

    /// <summary>The label that compiled weights give a token.</summary>
    public int PredictedBy(FeatureWeights weights, int token)
    {
        var scores = new float[FeatureWeights.RowLength];
        weights.Score(Features(token), scores);
        return scores.AsSpan(0, BioLabel.Count).IndexOf(scores.Take(BioLabel.Count).Max());
    }

    /// <summary>Counts the tokens to which both give the same label, and those whose labels no rounding explains.</summary>
    public (int Equal, List<string> Unexplained) Compare(FeatureWeights weights)
    {
        int equal = 0;
        var unexplained = new List<string>();
        for (int token = 0; token < Count; token++)
        {
            int compiled = PredictedBy(weights, token);
            int trained = PredictedByMLNet(token);
            if (compiled == trained)
            {
                equal++;
                continue;
            }

            // The scores are probabilities; the difference of their logarithms is that of the sums before softmax.
            float[] probabilities = _probabilities[token];
            double margin = Math.Log(probabilities[trained]) - Math.Log(probabilities[compiled]);
            double tolerance = 2 * HalfStep(weights) * Features(token).Length;

            // Not so: a margin that is not a number, of a label that ML.NET gives no probability at all.
            if (!(margin <= tolerance + FloatRounding))
            {
                unexplained.Add(
                    $"token {token}: {BioLabel.NameOf(trained)} by ML.NET, {BioLabel.NameOf(compiled)} compiled, "
                    + $"{margin:F4} apart with a tolerance of {tolerance:F4}");
            }
        }

        return (equal, unexplained);
    }

    /// <summary>The largest difference, in tolerances, between how the two part any label from ML.NET's best one.</summary>
    public double LargestMovement(FeatureWeights weights)
    {
        double largest = 0;
        var scores = new float[FeatureWeights.RowLength];
        for (int token = 0; token < Count; token++)
        {
            weights.Score(Features(token), scores);
            float[] probabilities = _probabilities[token];
            int best = PredictedByMLNet(token);
            double tolerance = (2 * HalfStep(weights) * Features(token).Length) + FloatRounding;
            for (int label = 0; label < BioLabel.Count; label++)
            {
                // Below this a float no longer holds a probability well enough to tell.
                if (probabilities[label] < 1e-30f) continue;
                double trained = Math.Log(probabilities[best]) - Math.Log(probabilities[label]);
                double compiled = (double)scores[best] - scores[label];
                largest = Math.Max(largest, Math.Abs(trained - compiled) / tolerance);
            }
        }

        return largest;
    }

    // What sums of some hundred floats are off by.
    private const double FloatRounding = 1e-3;

    private static double HalfStep(FeatureWeights weights) => weights.Scale / 2.0;

    private int[] Features(int token)
    {
        ReadOnlySpan<int> buckets = _tokens.BucketsOf(token);
        ReadOnlySpan<byte> occurrences = _tokens.OccurrencesOf(token);
        var features = new List<int>();
        for (int i = 0; i < buckets.Length; i++)
        {
            for (int j = 0; j < occurrences[i]; j++) features.Add(buckets[i]);
        }

        return [.. features];
    }
}
