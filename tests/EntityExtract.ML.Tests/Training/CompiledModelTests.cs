using EntityExtract.Tagging;

namespace EntityExtract.ML.Tests.Training;

/// <summary>
/// The compiled model gives the labels that the ML.NET model gives through ITransformer.Transform, on every token of
/// tests/data, except where rounding weights to signed bytes explains the difference.
/// </summary>
public abstract class CompiledModelTests
{
    private readonly Lazy<LabelComparison> _comparison;

    private protected CompiledModelTests(string modelFolder) => _comparison = new(() => new LabelComparison(modelFolder));

    [Fact]
    public void Every_token_has_the_same_label_or_one_that_rounding_explains()
    {
        (int equal, List<string> unexplained) = _comparison.Value.Compare(_comparison.Value.Compiled.Weights);

        Assert.Empty(unexplained);
        Assert.True(equal >= 0.995 * _comparison.Value.Count, $"{equal} of {_comparison.Value.Count} labels are equal.");
    }

    [Fact]
    public void No_score_moved_further_than_rounding_explains() =>
        Assert.InRange(_comparison.Value.LargestMovement(_comparison.Value.Compiled.Weights), 0, 1);

    // The comparison itself is tested with models that it must refuse.
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(3)]
    public void Weights_in_the_rows_of_other_labels_are_noticed(int shift)
    {
        (int equal, List<string> unexplained) = _comparison.Value.Compare(Shifted(_comparison.Value.Compiled.Weights, shift));

        Assert.NotEmpty(unexplained);
        Assert.True(equal < 0.5 * _comparison.Value.Count);
    }

    [Fact]
    public void Biases_that_are_left_out_are_noticed()
    {
        FeatureWeights weights = _comparison.Value.Compiled.Weights;
        var without = new FeatureWeights(weights.Index, weights.Rows.ToArray(), new float[FeatureWeights.RowLength], weights.Scale);

        Assert.True(_comparison.Value.LargestMovement(without) > 1);
    }

    // A label that counts from the wrong number would give every label the weights of its neighbour, or leave out the last.
    [Fact]
    public void Every_label_that_is_common_in_the_data_is_predicted()
    {
        LabelComparison comparison = _comparison.Value;
        for (int label = 0; label < BioLabel.Count; label++)
        {
            int[] marked = [.. Enumerable.Range(0, comparison.Count).Where(token => comparison.Gold[token] == label)];
            if (marked.Length < 20) continue;

            FeatureWeights weights = comparison.Compiled.Weights;
            int byMLNet = marked.Count(token => comparison.PredictedByMLNet(token) == label);
            int compiled = marked.Count(token => comparison.PredictedBy(weights, token) == label);
            string found = $"{byMLNet} by ML.NET, {compiled} compiled, of {marked.Length} {BioLabel.NameOf(label)}";

            // Not all of them: a token is scored alone here, and inside a date the model counts on the labels beside it.
            Assert.True(8 * byMLNet > marked.Length && 8 * compiled > marked.Length, found);
        }
    }

    private static FeatureWeights Shifted(FeatureWeights weights, int shift)
    {
        var rows = new sbyte[weights.Rows.Length];
        var biases = new float[FeatureWeights.RowLength];
        for (int label = 0; label < BioLabel.Count; label++)
        {
            int target = (label + shift + BioLabel.Count) % BioLabel.Count;
            biases[target] = weights.Biases[label];
            for (int row = 0; row < rows.Length; row += FeatureWeights.RowLength) rows[row + target] = weights.Rows[row + label];
        }

        return new FeatureWeights(weights.Index, rows, biases, weights.Scale);
    }
}

/// <summary>A model that was trained just now.</summary>
public sealed class SmallCompiledModelTests(SmallModel model) : CompiledModelTests(model.Options.OutputFolder);

/// <summary>The model that the package carries.</summary>
public sealed class ArabicNewsCompiledModelTests() : CompiledModelTests(TestData.ModelFolder);
