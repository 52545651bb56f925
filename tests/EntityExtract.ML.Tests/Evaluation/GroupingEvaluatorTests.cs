using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

/// <summary>The articles of mentions.jsonl: half were there to write rules by, the other half was not looked at.</summary>
public sealed class GroupingEvaluatorTests
{
    private static readonly LabelledDocument[] Articles =
        [.. LabelledDocumentReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "mentions.jsonl"))];

    [Fact]
    public void There_are_at_least_forty_articles() => Assert.InRange(Articles.Length, 40, int.MaxValue);

    // Measured: 99.57 and 98.64.
    [Theory]
    [InlineData("dev", 0.98)]
    [InlineData("held-out", 0.97)]
    public void Marked_mentions_are_grouped_right(string source, double floor)
    {
        BCubedScore score = Articles
            .Where(article => article.Source == source)
            .Aggregate(default(BCubedScore), (sum, article) => sum + GroupingEvaluator.ScoreMarked(article));

        Assert.InRange(score.F1, floor, 1);
    }

    // Measured: 77.14; most of what is missing are mentions that the model does not find.
    [Fact]
    public void Found_mentions_are_grouped_right()
    {
        BCubedScore score = Articles.Aggregate(
            default(BCubedScore), (sum, article) => sum + GroupingEvaluator.ScoreFound(article, EntityExtractor.Default));

        Assert.InRange(score.F1, 0.74, 1);
    }

    [Fact]
    public void An_entity_without_a_group_is_refused()
    {
        var document = new LabelledDocument
        {
            Id = "d7",
            Source = "s",
            Text = "Rita",
            Entities = [new LabelledEntity(EntityType.Person, 0, 4)],
        };

        string message = Assert.Throws<ArgumentException>(() => GroupingEvaluator.ScoreMarked(document)).Message;

        Assert.Contains("'d7': the entity at 0", message, StringComparison.Ordinal);
    }
}
