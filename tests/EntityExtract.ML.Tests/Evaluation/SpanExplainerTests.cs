using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.Tagging;
using EntityExtract.Text;

namespace EntityExtract.ML.Tests.Evaluation;

/// <summary>Why the model of the package has the labels that it has.</summary>
public sealed class SpanExplainerTests
{
    // alef lam waw zain yeh reh, the minister; feh yeh, in; beh ghain dal alef dal, Baghdad.
    private const string Minister = "\u0627\u0644\u0648\u0632\u064A\u0631";
    private const string In = "\u0641\u064A";
    private const string Baghdad = "\u0628\u063A\u062F\u0627\u062F";
    private const string Text = $"{Minister} {In} {Baghdad} 2024.";

    private readonly SpanExplainer _explainer = new(EntityExtractor.Default);

    [Fact]
    public void The_tokens_whose_labels_differ_are_explained()
    {
        TokenExplanation token = Assert.Single(_explainer.Explain(Spurious(EntityType.Location, Baghdad)));

        Assert.Equal((Baghdad, Text.IndexOf(Baghdad, StringComparison.Ordinal)), (token.Text, token.Start));
        Assert.Equal(("O", "B-LOCATION"), (token.GoldLabel, token.PredictedLabel));
    }

    [Fact]
    public void The_features_of_a_well_known_place_speak_for_it()
    {
        TokenExplanation token = Assert.Single(_explainer.Explain(Spurious(EntityType.Location, Baghdad)));

        Assert.True(token.Difference > 0);
        Assert.Equal(SpanExplainer.ContributionCount, token.Contributions.Length);
        Assert.Equal(token.Contributions.OrderByDescending(static c => c.Difference), token.Contributions);
    }

    [Fact]
    public void The_difference_is_that_of_the_scores_which_the_tagger_reads()
    {
        TokenExplanation token = Assert.Single(_explainer.Explain(Spurious(EntityType.Location, Baghdad)));

        float[] scores = ScoresOf(Baghdad);
        Assert.Equal(
            scores[BioLabel.Begin(EntityType.Location)] - scores[BioLabel.Outside], token.Difference, tolerance: 0.001);
    }

    [Fact]
    public void Words_are_named()
    {
        string[] features = [.. AllFeaturesOf(Baghdad)];

        Assert.Contains($"Word={Baghdad}", features);
        Assert.Contains($"WordBefore={In}", features);
        Assert.Contains("WordAfter=2###", features);
        Assert.Contains($"Prefix3={Baghdad[..3]}", features);
        Assert.Contains($"Suffix2={Baghdad[^2..]}", features);
        Assert.Contains("ShapePair=ShortWord Word+proclitic | FourDigits", features);
        Assert.Contains(features, feature => feature.StartsWith("Lists=Location whole", StringComparison.Ordinal));
        Assert.Contains(features, feature => feature.StartsWith("Cluster/64=", StringComparison.Ordinal));
    }

    [Fact]
    public void No_description_of_any_feature_has_a_control_character()
    {
        foreach (LabelledDocument document in TestData.Documents.Take(20))
        {
            foreach (string feature in AllFeatures(document.Text)) Assert.DoesNotContain(feature, char.IsControl);
        }
    }

    [Fact]
    public void A_span_over_the_end_of_a_sentence_has_no_difference_of_transitions()
    {
        const string TwoLines = $"{Minister}\n{Baghdad}";
        var error = new SpanError
        {
            Kind = SpanErrorKind.Missed,
            Document = new LabelledDocument { Id = "1", Source = "s", Text = TwoLines, Entities = [] },
            Gold = new LabelledEntity(EntityType.Location, 0, TwoLines.Length),
            Predicted = null,
        };

        TokenExplanation[] tokens = [.. _explainer.Explain(error)];

        Assert.Equal(["B-LOCATION", "I-LOCATION"], tokens.Select(static t => t.GoldLabel));
        Assert.NotNull(tokens[0].TransitionDifference);
        Assert.Null(tokens[1].TransitionDifference);
    }

    private static SpanError Spurious(EntityType type, string word)
    {
        var document = new LabelledDocument { Id = "1", Source = "s", Text = Text, Entities = [] };
        return new SpanError
        {
            Kind = SpanErrorKind.Spurious,
            Document = document,
            Gold = null,
            Predicted = new Entity
            {
                Type = type,
                Start = Text.IndexOf(word, StringComparison.Ordinal),
                Length = word.Length,
                Text = word,
                Name = word,
                Confidence = 1,
                Source = EntitySource.Model,
            },
        };
    }

    private static AnalyzedDocument Analyze(string text, TaggingWorkspace workspace)
    {
        TaggerModel model = EntityExtractor.Default.Model;
        return new TokenAnalyzer(model.Lexicons)
            .Analyze(ArabicNormalizer.Tagging.Normalize(text, workspace.Normalization), workspace);
    }

    private static float[] ScoresOf(string word)
    {
        TaggerModel model = EntityExtractor.Default.Model;
        var workspace = new TaggingWorkspace(model.Transitions);
        AnalyzedDocument document = Analyze(Text, workspace);
        int count = FeatureExtractor.Extract(document.Attributes, IndexOf(word, document), workspace.Features);
        var scores = new float[FeatureWeights.RowLength];
        model.Weights.Score(workspace.Features.AsSpan(0, count), scores);
        return scores;
    }

    private static List<string> AllFeaturesOf(string word)
    {
        var workspace = new TaggingWorkspace(EntityExtractor.Default.Model.Transitions);
        AnalyzedDocument document = Analyze(Text, workspace);
        return FeaturesAt(IndexOf(word, document), document, StatementText.Of(document));
    }

    private static List<string> AllFeatures(string text)
    {
        var workspace = new TaggingWorkspace(EntityExtractor.Default.Model.Transitions);
        AnalyzedDocument document = Analyze(text, workspace);
        StatementText statements = StatementText.Of(document);
        var features = new List<string>();
        for (int i = 0; i < document.Tokens.Length; i++) features.AddRange(FeaturesAt(i, document, statements));
        return features;
    }

    private static List<string> FeaturesAt(int token, AnalyzedDocument document, StatementText statements)
    {
        var kept = new FeatureStatement[FeatureExtractor.MaximumCount];
        var sink = new FeatureSink(new int[FeatureExtractor.MaximumCount], kept);
        FeatureExtractor.AddAll(ref sink, document.Attributes, token);
        return [.. kept.Take(sink.Count).Select(statements.Describe)];
    }

    private static int IndexOf(string word, AnalyzedDocument document)
    {
        for (int i = 0; ; i++)
        {
            if (document.Tokens[i].Original.Slice(document.Text.Original).SequenceEqual(word)) return i;
        }
    }
}
