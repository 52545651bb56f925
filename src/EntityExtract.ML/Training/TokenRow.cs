using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace EntityExtract.ML.Training;

/// <summary>A token as a row of ML.NET data: a sparse vector of 2^18 feature counts and the label.</summary>
internal sealed class TokenRow
{
    /// <summary>How often each feature bucket occurs.</summary>
    public VBuffer<float> Features { get; set; }

    /// <summary>The label, from 0. <see cref="Load"/> declares it a key type, and LoadFromEnumerable counts keys from 0.</summary>
    public uint Label { get; set; }

    /// <summary>The rows of tokens, made anew on every pass so that they need no memory of their own.</summary>
    public static IDataView Load(MLContext mlContext, LabelledTokens tokens)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(TokenRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FeatureExtractor.BucketCount);
        schema[nameof(Label)].ColumnType = new KeyDataViewType(typeof(uint), BioLabel.Count);
        return mlContext.Data.LoadFromEnumerable(Rows(tokens), schema);
    }

    private static IEnumerable<TokenRow> Rows(LabelledTokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            ReadOnlySpan<int> buckets = tokens.BucketsOf(i);
            ReadOnlySpan<byte> occurrences = tokens.OccurrencesOf(i);
            var counts = new float[occurrences.Length];
            for (int j = 0; j < counts.Length; j++) counts[j] = occurrences[j];
            yield return new TokenRow
            {
                Features = new VBuffer<float>(FeatureExtractor.BucketCount, buckets.Length, counts, buckets.ToArray()),
                Label = tokens.Labels[i],
            };
        }
    }
}
