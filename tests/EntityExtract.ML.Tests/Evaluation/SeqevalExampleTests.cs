using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.ML.Tests.Evaluation;

/// <summary>
/// The example in the README of seqeval (github.com/chakki-works/seqeval), with MISC as our LOCATION:
/// y_true = [['O','O','O','B-MISC','I-MISC','I-MISC','O'],['B-PER','I-PER','O']],
/// y_pred = [['O','O','B-MISC','I-MISC','I-MISC','I-MISC','O'],['B-PER','I-PER','O']].
/// </summary>
public sealed class SeqevalExampleTests
{
    private static readonly EvaluationReport Report = Evaluate();

    [Fact]
    public void Micro_average_is_one_half() => AssertScore(Report.All.Overall.Counts, 0.5, 0.5, 0.5, support: 2);

    [Fact]
    public void Misc_is_zero() => AssertScore(Report.All.ByType[EntityType.Location].Counts, 0, 0, 0, support: 1);

    [Fact]
    public void Per_is_one() => AssertScore(Report.All.ByType[EntityType.Person].Counts, 1, 1, 1, support: 1);

    private static void AssertScore(SpanCounts counts, double precision, double recall, double f1, int support)
    {
        Assert.Equal(precision, counts.Precision);
        Assert.Equal(recall, counts.Recall);
        Assert.Equal(f1, counts.F1);
        Assert.Equal(support, counts.Gold);
    }

    private static EvaluationReport Evaluate()
    {
        var person = new LabelledEntity(EntityType.Person, 0, 2);
        var evaluator = new SpanEvaluator();
        evaluator.Add("seqeval", [new(EntityType.Location, 3, 3)], [new LabelledEntity(EntityType.Location, 2, 4)]);
        evaluator.Add("seqeval", [person], [person]);
        return evaluator.ToReport(new BootstrapOptions());
    }
}
