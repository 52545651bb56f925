using EntityExtract.ML.Training;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;
using Microsoft.ML.Data;

namespace EntityExtract.Benchmarks;

/// <summary>The features of all tokens of a text, made beforehand so that scoring alone can be measured.</summary>
internal static class TokenFeatures
{
    /// <summary>The features of each token as the compiled model takes them: the numbers of its rows.</summary>
    public static int[][] Of(string text, TaggerModel model)
    {
        var workspace = new TaggingWorkspace(model.Transitions);
        NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text, workspace.Normalization);
        AnalyzedDocument document = new TokenAnalyzer(model.Lexicons).Analyze(normalized, workspace);
        var features = new int[document.Tokens.Length][];
        for (int first = 0; first < features.Length;)
        {
            Sentence sentence = document.SentenceAt(first);
            ReadOnlySpan<TokenAttributes> attributes = document.Attributes.Slice(first, sentence.TokenCount);
            for (int i = 0; i < attributes.Length; i++)
            {
                int count = FeatureExtractor.Extract(attributes, i, workspace.Features);
                features[first + i] = workspace.Features[..count];
            }

            first = sentence.End;
        }

        return features;
    }

    /// <summary>The features of one token as ML.NET takes them: a sparse vector that counts each of them.</summary>
    public static TokenRow RowOf(int[] features)
    {
        KeyValuePair<int, int>[] counts = [.. features.CountBy(feature => feature).OrderBy(count => count.Key)];
        return new TokenRow
        {
            Features = new VBuffer<float>(
                FeatureExtractor.BucketCount,
                counts.Length,
                [.. counts.Select(count => (float)count.Value)],
                [.. counts.Select(count => count.Key)]),
        };
    }
}
