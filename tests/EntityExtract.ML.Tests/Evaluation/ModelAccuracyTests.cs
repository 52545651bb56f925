using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

/// <summary>Holds the model of the package to what it reached on the sentences of this repository.</summary>
public sealed class ModelAccuracyTests
{
    private static readonly Lazy<EvaluationReport> News = new(() => SpanEvaluator.Evaluate(
        EntityExtractor.Default, LabelledDocumentReader.Read(TestData.NewsFile), new BootstrapOptions()));

    [Fact]
    public void Precision_recall_and_F1_on_our_news_do_not_fall()
    {
        SpanCounts counts = News.Value.All.Overall.Counts;

        Assert.True(counts.F1 >= 0.92, $"F1 {counts.F1:P2}, precision {counts.Precision:P2}, recall {counts.Recall:P2}");
    }

    [Theory]
    [InlineData(EntityType.Person, 0.91)]
    [InlineData(EntityType.Location, 0.91)]
    [InlineData(EntityType.Organization, 0.89)]
    [InlineData(EntityType.Date, 0.95)]
    public void F1_of_no_type_falls(EntityType type, double floor)
    {
        SpanCounts counts = News.Value.All.ByType[type].Counts;

        Assert.True(counts.F1 >= floor, $"F1 {counts.F1:P2}, precision {counts.Precision:P2}, recall {counts.Recall:P2}");
    }
}
