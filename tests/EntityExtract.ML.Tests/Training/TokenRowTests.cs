using EntityExtract.ML.Training;
using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtract.ML.Tests.Training;

public sealed class TokenRowTests
{
    private static readonly LabelledTokens Tokens = Labelled.Tokens(TestData.Documents);

    // LoadFromEnumerable counts keys from 0, and IDataView from 1, where 0 is a missing label.
    [Fact]
    public void No_label_is_lost_or_moved_on_the_way_into_ML_NET()
    {
        IDataView data = TokenRow.Load(new MLContext(), Tokens);

        var type = Assert.IsType<KeyDataViewType>(data.Schema[nameof(TokenRow.Label)].Type);
        Assert.Equal((ulong)BioLabel.Count, type.Count);
        Assert.Equal(Tokens.Labels.Select(label => label + 1u), data.GetColumn<uint>(nameof(TokenRow.Label)));
        Assert.Contains((byte)BioLabel.Outside, Tokens.Labels);
        Assert.Contains((byte)BioLabel.Inside(EntityType.Date), Tokens.Labels); // the last label
    }

    [Fact]
    public void Features_are_sparse_vectors_of_how_often_each_bucket_occurs()
    {
        IDataView data = TokenRow.Load(new MLContext(), Tokens);

        int token = 0;
        foreach (VBuffer<float> features in data.GetColumn<VBuffer<float>>(nameof(TokenRow.Features)).Take(500))
        {
            Assert.Equal(FeatureExtractor.BucketCount, features.Length);
            Assert.Equal(Tokens.BucketsOf(token), features.GetIndices());
            Assert.Equal(Tokens.OccurrencesOf(token).ToArray().Select(count => (float)count), features.GetValues().ToArray());
            token++;
        }

        Assert.Equal(500, token);
    }
}
