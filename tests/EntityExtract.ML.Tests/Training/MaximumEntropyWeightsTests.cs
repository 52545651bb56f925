using EntityExtract.ML.Training;
using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace EntityExtract.ML.Tests.Training;

public sealed class MaximumEntropyWeightsTests
{
    [Fact]
    public void A_weight_moves_by_half_a_step_at_most_and_a_bias_not_at_all()
    {
        MaximumEntropyModelParameters parameters = Train(Labelled.Tokens(TestData.Documents[..10]), l1: 0);
        FeatureWeights compiled = MaximumEntropyWeights.Compile(parameters);

        VBuffer<float>[] weights = [];
        parameters.GetWeights(ref weights, out int classes);
        Assert.Equal(BioLabel.Count, classes);
        float largest = 0;
        for (int label = 0; label < classes; label++)
        {
            foreach ((int bucket, float weight) in weights[label].Items(all: true))
            {
                largest = Math.Max(largest, Math.Abs(weight));
                double moved = weight - ((double)compiled.RowOf(bucket)[label] * compiled.Scale);
                if (Math.Abs(moved) > 0.50001 * compiled.Scale) Assert.Fail($"A weight of {weight} moved by {moved}.");
            }
        }

        Assert.Equal(largest / 127, compiled.Scale);
        Assert.Equal(parameters.GetBiases().Concat(new float[3]), compiled.Biases.ToArray());
        Assert.Contains(parameters.GetBiases(), bias => bias != 0);
    }

    // Regression: there is no largest weight among none.
    [Fact]
    public void A_model_without_weights_compiles_to_its_biases()
    {
        FeatureWeights weights = MaximumEntropyWeights.Compile(Train(Labelled.Tokens(Labelled.Document("a {b c}\n{d}")), l1: 1e6));

        Assert.Equal(0, weights.Index.Count);
        Assert.True(float.IsFinite(weights.Scale) && weights.Scale > 0);
        Assert.All(weights.Biases.ToArray(), bias => Assert.True(float.IsFinite(bias)));
    }

    [Fact]
    public void What_is_put_in_place_of_weights_is_what_the_model_scores_and_is_saved_with()
    {
        var mlContext = new MLContext(1);
        IDataView data = TokenRow.Load(mlContext, Labelled.Tokens(Labelled.Document("a {b c}\n{d}")));
        var transformer = MaximumEntropyTrainer.Train(mlContext, data, OptionsOf(l1: 0));
        ChainWeights weights = MaximumEntropyWeights.Read(transformer.Model, NoTransitions);
        for (int i = 0; i < weights.Rows.Length; i++)
        {
            // The columns beyond the labels stay zero.
            if (i % FeatureWeights.RowLength < BioLabel.Count) weights.Rows[i] = (i % 251) - 125;
        }

        for (int label = 0; label < BioLabel.Count; label++) weights.Biases[label] = label;
        MaximumEntropyWeights.Replace(transformer.Model, weights);

        using var zip = new MemoryStream();
        mlContext.Model.Save(transformer, data.Schema, zip);
        zip.Position = 0;
        ITransformer loaded = new MLContext(1).Model.Load(zip, out _);
        var parameters = ((MulticlassPredictionTransformer<MaximumEntropyModelParameters>)loaded).Model;
        ChainWeights read = MaximumEntropyWeights.Read(parameters, NoTransitions);
        Assert.Equal(weights.Rows, read.Rows);
        Assert.Equal(weights.Biases, read.Biases);
    }

    private static Transitions NoTransitions => new(new float[(BioLabel.Count + 1) * BioLabel.Count]);

    private static MaximumEntropyModelParameters Train(LabelledTokens tokens, double l1)
    {
        var mlContext = new MLContext(1);
        return MaximumEntropyTrainer.Train(mlContext, TokenRow.Load(mlContext, tokens), OptionsOf(l1)).Model;
    }

    private static TrainingOptions OptionsOf(double l1) => new()
    {
        TrainingFiles = [],
        DevelopmentFiles = [],
        OutputFolder = "",
        L1Regularization = l1,
        MaximumIterations = 3,
    };
}
