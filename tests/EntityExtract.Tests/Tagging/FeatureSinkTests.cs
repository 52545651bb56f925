using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Tagging;

/// <summary>What a sink keeps.</summary>
public sealed class FeatureSinkTests
{
    private static readonly TokenAttributes[] Sentence = new Lexicon().With(Baghdad, NameLists.Location)
        .Analyze($"{Ministry} {And}{Baghdad} 2024");

    [Fact]
    public void Keeping_statements_changes_no_feature()
    {
        var features = new int[FeatureExtractor.MaximumCount];
        int count = FeatureExtractor.Extract(Sentence, 1, features);

        var explained = new int[FeatureExtractor.MaximumCount];
        var sink = new FeatureSink(explained, new FeatureStatement[FeatureExtractor.MaximumCount]);
        FeatureExtractor.AddAll(ref sink, Sentence, 1);

        Assert.Equal(features[..count], explained[..sink.Count]);
    }

    [Fact]
    public void A_feature_has_the_statement_that_it_was_made_from()
    {
        var statements = new FeatureStatement[FeatureExtractor.MaximumCount];
        var sink = new FeatureSink(new int[FeatureExtractor.MaximumCount], statements);
        FeatureExtractor.AddAll(ref sink, Sentence, 1);

        FeatureStatement[] kept = statements[..sink.Count];
        Assert.Contains(new FeatureStatement(Template.Word, Sentence[1].Word, null), kept);
        Assert.Contains(new FeatureStatement(Template.StemAndProclitic, Sentence[1].Stem, Sentence[1].Proclitic), kept);
    }
}
