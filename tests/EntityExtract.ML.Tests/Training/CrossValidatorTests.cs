using System.Text.Json;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Training;

namespace EntityExtract.ML.Tests.Training;

public sealed class CrossValidatorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_document_is_scored_once_by_a_model_that_did_not_see_it()
    {
        string[] lines = File.ReadAllLines(TestData.NewsFile)[..24];

        EvaluationReport report = Run(OptionsFor(string.Join('\n', lines)) with { Folds = 3 });

        Assert.Equal(24, report.All.Documents);
        Assert.Equal(Documents(lines).Sum(d => d.Entities.Length), report.All.Overall.Counts.Gold);
        Assert.InRange(report.All.Overall.Counts.F1, 0.1, 0.95);
    }

    [Fact]
    public void Steps_tell_the_fold_and_go_up_to_one()
    {
        var steps = new List<TrainingProgress>();

        CrossValidator.Run(
            OptionsFor(string.Join('\n', File.ReadAllLines(TestData.NewsFile)[..10])) with { Folds = 2 },
            new Reports<TrainingProgress>(steps),
            CancellationToken.None);

        Assert.Contains(steps, step => step.Step.StartsWith("fold 2 of 2: ", StringComparison.Ordinal));
        Assert.Equal(steps.Select(step => step.Fraction).Order(), steps.Select(step => step.Fraction));
        Assert.Equal(1, steps[^1].Fraction);
    }

    // Without it every date of the grammar would count as a mistake in a corpus without dates.
    [Fact]
    public void A_type_that_nobody_marked_is_not_answered()
    {
        string[] lines = [.. Documents(File.ReadAllLines(TestData.NewsFile)[..8]).Select(WithoutDates)];

        EvaluationReport report = Run(OptionsFor(string.Join('\n', lines)) with { Folds = 2 });

        Assert.Equal(0, report.All.ByType[EntityType.Date].Counts.Predicted);
        Assert.NotEqual(0, report.All.Overall.Counts.Predicted);
    }

    [Fact]
    public void Fewer_documents_than_folds_are_refused()
    {
        CrossValidationOptions options = OptionsFor(File.ReadLines(TestData.NewsFile).First()) with { Folds = 2 };

        Assert.Equal("There are 1 documents for 2 folds.", Assert.Throws<ArgumentException>(() => Run(options)).Message);
    }

    [Fact]
    public void One_fold_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Run(OptionsFor("") with { Folds = 1 }));

    private CrossValidationOptions OptionsFor(string content)
    {
        TrainingOptions lexicons = SmallModel.OptionsFor(_folder, "");
        return new CrossValidationOptions
        {
            Files = [_folder.Write("all.jsonl", content)],
            GazetteersFile = lexicons.GazetteersFile,
            ClustersFile = lexicons.ClustersFile,
            LikenessFile = lexicons.LikenessFile,
        };
    }

    private static string WithoutDates(LabelledDocument document) => JsonSerializer.Serialize(new
    {
        id = document.Id,
        source = document.Source,
        text = document.Text,
        entities = document.Entities.Where(e => e.Type != EntityType.Date).Select(e => new
        {
            type = e.Type.ToTag(),
            start = e.Start,
            length = e.Length,
            text = document.Text.Substring(e.Start, e.Length),
        }),
    });

    private IEnumerable<LabelledDocument> Documents(string[] lines) =>
        LabelledDocumentReader.Read(_folder.Write("read.jsonl", string.Join('\n', lines)));

    private static EvaluationReport Run(CrossValidationOptions options) =>
        CrossValidator.Run(options, new NoProgress<TrainingProgress>(), CancellationToken.None);
}
