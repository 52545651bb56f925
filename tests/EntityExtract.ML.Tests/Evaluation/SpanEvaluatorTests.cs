using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

public sealed class SpanEvaluatorTests
{
    private static readonly LabelledEntity Person = new(EntityType.Person, 0, 3);
    private static readonly LabelledEntity Place = new(EntityType.Location, 5, 2);

    private readonly SpanEvaluator _evaluator = new();

    [Fact]
    public void No_documents_score_zero()
    {
        EvaluationReport report = _evaluator.ToReport(new BootstrapOptions());

        Assert.Equal(0, report.All.Documents);
        Assert.Equal(new SpanScore(default, default), report.All.Overall);
        Assert.Equal(EntityTypes.All, report.All.ByType.Keys);
        Assert.Empty(report.BySource);
    }

    [Fact]
    public void An_empty_document_counts_as_a_document()
    {
        _evaluator.Add("s", [], Array.Empty<LabelledEntity>());

        EvaluationReport report = _evaluator.ToReport(new BootstrapOptions());

        Assert.Equal(1, report.All.Documents);
        Assert.Equal(new SpanCounts(0, 0, 0), report.All.Overall.Counts);
        Assert.Equal(0, report.All.Overall.Counts.F1);
    }

    [Fact]
    public void Without_gold_everything_predicted_is_wrong()
    {
        _evaluator.Add("s", [], [Person]);

        AssertCounts(new SpanCounts(0, 1, 0), precision: 0, recall: 0);
    }

    [Fact]
    public void Without_predictions_nothing_is_found()
    {
        _evaluator.Add("s", [Person], Array.Empty<LabelledEntity>());

        AssertCounts(new SpanCounts(0, 0, 1), precision: 0, recall: 0);
    }

    [Theory]
    [InlineData(EntityType.Location, 0, 3)]
    [InlineData(EntityType.Person, 1, 3)]
    [InlineData(EntityType.Person, 0, 2)]
    public void A_span_counts_only_when_type_start_and_length_are_right(EntityType type, int start, int length)
    {
        _evaluator.Add("s", [Person], [new LabelledEntity(type, start, length)]);

        AssertCounts(new SpanCounts(0, 1, 1), precision: 0, recall: 0);
    }

    [Fact]
    public void A_span_given_twice_counts_once()
    {
        _evaluator.Add("s", [Person, Place], [Person, Person]);

        AssertCounts(new SpanCounts(1, 1, 2), precision: 1, recall: 0.5);
    }

    [Fact]
    public void Equal_spans_of_different_documents_do_not_meet()
    {
        _evaluator.Add("s", [Person], Array.Empty<LabelledEntity>());
        _evaluator.Add("s", [], [Person]);

        AssertCounts(new SpanCounts(0, 1, 1), precision: 0, recall: 0);
    }

    [Fact]
    public void Entities_of_an_extractor_are_compared_by_type_start_and_length()
    {
        var entity = new Entity
        {
            Type = EntityType.Person,
            Start = 0,
            Length = 3,
            Text = "Ali",
            Name = "Ali",
            Confidence = 1,
            Source = EntitySource.Model,
        };

        _evaluator.Add("s", [Person], [entity]);

        AssertCounts(new SpanCounts(1, 1, 1), precision: 1, recall: 1);
    }

    [Fact]
    public void Each_source_is_scored_by_itself()
    {
        _evaluator.Add("b", [Person], [Person]);
        _evaluator.Add("a", [Person, Place], [Place]);
        _evaluator.Add("b", [Place], Array.Empty<LabelledEntity>());

        EvaluationReport report = _evaluator.ToReport(new BootstrapOptions());

        Assert.Equal(["a", "b"], report.BySource.Keys);
        Assert.Equal(new SpanCounts(1, 1, 2), report.BySource["a"].Overall.Counts);
        Assert.Equal(new SpanCounts(1, 1, 1), report.BySource["b"].ByType[EntityType.Person].Counts);
        Assert.Equal(new SpanCounts(2, 2, 4), report.All.Overall.Counts);
        Assert.Equal(2, report.BySource["b"].Documents);
    }

    private void AssertCounts(SpanCounts expected, double precision, double recall)
    {
        SpanCounts counts = _evaluator.ToReport(new BootstrapOptions()).All.Overall.Counts;
        Assert.Equal(expected, counts);
        Assert.Equal(precision, counts.Precision);
        Assert.Equal(recall, counts.Recall);
    }
}
