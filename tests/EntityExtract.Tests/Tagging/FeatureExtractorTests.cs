using CsCheck;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Tokenization;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests.Tagging;

/// <summary>The features of a token.</summary>
public sealed class FeatureExtractorTests
{
    private const NameLists AllLists = (NameLists)((1u << 16) - 1);

    // Every list at once, with names that overlap, so that a token has as many matches as it can.
    private static readonly Lexicon ManyNames = new Lexicon()
        .With(Muhammad, AllLists)
        .With(Baghdad, AllLists)
        .With($"{Baghdad} {Muhammad}", AllLists)
        .With($"{And}{Baghdad} {Muhammad}", AllLists)
        .With($"{And}{Baghdad} {Muhammad} {Muhammad}", AllLists)
        .With($"{Baghdad} {Baghdad}", AllLists)
        .With($"{Ministry} {Defence}", AllLists | NameLists.Ambiguous)
        .With(Baghdad, WordCluster.Pack(1023, 255, 63, 15))
        .With(Muhammad, WordCluster.Pack(1, 2, 3, 4))
        .With(And + Baghdad, WordCluster.Pack(5, 6, 7, 8))
        .With(Baghdad, NameLikeness.Of(10, [0, 9, 1], [0, 0, 0]))
        .With(Muhammad, NameLikeness.Of(10, [8, 0, 0], [1, 0, 0]));

    private static readonly Gen<string> DenseText = Gen.OneOf(
            Gen.OneOf(Baghdad, Muhammad, And + Baghdad, Ministry, Defence, "2024", "(", "\n").Select(word => word + " "),
            HostileText.Of(2))
        .Array[0, 20].Select(string.Concat);

    [Fact]
    public void No_token_of_any_text_has_more_features_than_fit() =>
        DenseText.Sample(text =>
        {
            foreach (int[] features in FeaturesOf(ManyNames, text))
            {
                Assert.InRange(features.Length, 1, FeatureExtractor.MaximumCount);
                Assert.All(features, feature => Assert.InRange(feature, 0, FeatureExtractor.BucketCount - 1));
            }
        }, iter: 3_000);

    [Fact]
    public void A_token_is_in_one_list_either_where_a_name_begins_or_further_on() =>
        DenseText.Sample(text =>
        {
            foreach (TokenAttributes token in ManyNames.Analyze(text))
            {
                NameLists begins = token.Lists.Whole | token.Lists.Begin;
                NameLists goesOn = token.Lists.Inside | token.Lists.End;
                Assert.Equal(NameLists.None, begins & goesOn);
            }
        }, iter: 3_000);

    [Fact]
    public void The_most_that_can_be_true_of_a_token_fits()
    {
        var token = new TokenAttributes
        {
            Word = 1,
            Stem = 2,
            Length = 10,
            FirstLetters = ulong.MaxValue,
            LastLetters = ulong.MaxValue,
            Cluster = WordCluster.Pack(1, 1, 1, 1),
            StemCluster = WordCluster.Pack(1, 1, 1, 1),
            Likeness = NameLikeness.Of(1, [1, 0, 0], [0, 1, 1]),
            StemLikeness = NameLikeness.Of(1, [1, 0, 0], [0, 1, 1]),
            Proclitic = And[0],
            Evidence = (Evidence)byte.MaxValue,

            // As many positions for each list as A_token_is_in_one_list_either_where_a_name_begins_or_further_on allows.
            Lists = new ListMatches { Whole = AllLists, Begin = AllLists },
        };

        int count = FeatureExtractor.Extract([token, token, token, token, token], 2, new int[FeatureExtractor.MaximumCount]);

        Assert.InRange(count, 200, FeatureExtractor.MaximumCount);
    }

    [Fact]
    public void The_features_of_a_text_are_the_same_every_time() =>
        DenseText.Sample(text => Assert.Equal(FeaturesOf(ManyNames, text), FeaturesOf(ManyNames, text)), iter: 500);

    [Fact]
    public void Features_are_part_of_the_model_format()
    {
        // Other numbers here mean that every model has to be trained again.
        int[] features = FeaturesOf(ManyNames, $"{Said} {And}{Baghdad} {Muhammad} 2024.")[1];

        Assert.Equal(118, features.Length);
        Assert.Equal(-576733815, features.Aggregate(17, (hash, feature) => unchecked((hash * 31) + feature)));
    }

    [Fact]
    public void Only_the_window_counts() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.ULong).Sample((index, changed, value) =>
        {
            TokenAttributes[] sentence = [.. Enumerable.Range(0, 13).Select(i => AttributesOf((ulong)i + 100))];
            int[] before = FeaturesAt(sentence, index);
            sentence[changed] = AttributesOf(value | 1UL << 63);
            int[] after = FeaturesAt(sentence, index);

            if (Math.Abs(index - changed) <= FeatureExtractor.Window) Assert.NotEqual(before, after);
            else Assert.Equal(before, after);
        });

    [Fact]
    public void What_lies_beyond_a_sentence_is_not_an_empty_token()
    {
        TokenAttributes token = AttributesOf(100);

        Assert.NotEqual(FeaturesAt([token], 0), FeaturesAt([default, token, default], 1));
    }

    [Fact]
    public void Each_template_has_numbers_of_its_own()
    {
        Template[] templates = Enum.GetValues<Template>();
        Template[] clusters = [.. templates.Where(template => IsCluster(template.ToString()))];
        IEnumerable<int> used = templates.Select(template => (int)template)
            .Concat(clusters.SelectMany(template => new[] { (int)template + 1, (int)template + 2 }));

        Assert.Equal(8, clusters.Length);
        Assert.Equal(templates.Length, Enum.GetNames<Template>().Length);
        Assert.Distinct(used);
    }

    [Fact]
    public void Extracting_allocates_nothing()
    {
        TokenAttributes[] sentence = ManyNames.Analyze($"{Said} {And}{Baghdad} {Muhammad} 2024.");
        var features = new int[FeatureExtractor.MaximumCount];
        for (int i = 0; i < 100; i++) FeatureExtractor.Extract(sentence, i % sentence.Length, features);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) FeatureExtractor.Extract(sentence, i % sentence.Length, features);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool IsCluster(string name) => name is nameof(Template.Cluster) or nameof(Template.ClusterBefore)
        or nameof(Template.ClusterBefore2) or nameof(Template.ClusterAfter) or nameof(Template.ClusterAfter2)
        or nameof(Template.StemCluster) or nameof(Template.StemClusterBefore) or nameof(Template.StemClusterAfter);

    private static TokenAttributes AttributesOf(ulong word) => new()
    {
        Word = word,
        Stem = word,
        Length = 4,
        FirstLetters = word,
        LastLetters = word,
        Lists = new ListMatches { Whole = (word & 1UL << 63) == 0 ? NameLists.Location : NameLists.PersonGiven },
    };

    private static int[] FeaturesAt(TokenAttributes[] sentence, int index)
    {
        var features = new int[FeatureExtractor.MaximumCount];
        return features[..FeatureExtractor.Extract(sentence, index, features)];
    }

    private static List<int[]> FeaturesOf(Lexicon lexicon, string text)
    {
        var all = new List<int[]>();
        AnalyzedDocument document = lexicon.Analyze(text, new TaggingWorkspace(TestModel.NoTransitions));
        for (int first = 0; first < document.Tokens.Length;)
        {
            Sentence sentence = document.SentenceAt(first);
            TokenAttributes[] attributes = document.Attributes.Slice(first, sentence.TokenCount).ToArray();
            for (int i = 0; i < attributes.Length; i++) all.Add(FeaturesAt(attributes, i));
            first = sentence.End;
        }

        return all;
    }
}
