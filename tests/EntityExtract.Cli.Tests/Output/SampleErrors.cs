using EntityExtract.Cli.Output;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;

namespace EntityExtract.Cli.Tests.Output;

/// <summary>Errors that are known without a model, in the text of <see cref="Sample"/>.</summary>
internal static class SampleErrors
{
    private static readonly LabelledDocument Document = new()
    {
        Id = "d\t1",
        Source = "own",
        Text = Sample.Text,
        Entities = [],
    };

    /// <summary>Baghdad, found with its "and".</summary>
    public static ExplainedError Proclitic { get; } = new(
        new SpanError
        {
            Kind = SpanErrorKind.Proclitic,
            Document = Document,
            Gold = new LabelledEntity(EntityType.Location, 20, Sample.Baghdad.Length),
            Predicted = Sample.Mention(EntityType.Location, 19, Sample.And + Sample.Baghdad, 0.75),
        },
        [
            new TokenExplanation
            {
                Text = Sample.And + Sample.Baghdad,
                Start = 19,
                GoldLabel = "P-LOCATION",
                PredictedLabel = "B-LOCATION",
                Difference = 1.25,
                TransitionDifference = -0.5,
                Contributions =
                [
                    new FeatureContribution($"WordBefore={Sample.Ali}", 0.25, 1),
                    new FeatureContribution("Bias=0", 0.5, 0.25),
                ],
            },
        ]);

    /// <summary>Ali, who was missed, without an explanation.</summary>
    public static ExplainedError Missed { get; } = new(
        new SpanError
        {
            Kind = SpanErrorKind.Missed,
            Document = Document,
            Gold = new LabelledEntity(EntityType.Person, 4, Sample.Ali.Length),
            Predicted = null,
        },
        []);

    /// <summary>A verb that was taken for a person, in a sequence that cannot be tagged.</summary>
    public static ExplainedError Spurious { get; } = new(
        new SpanError
        {
            Kind = SpanErrorKind.Spurious,
            Document = Document,
            Gold = null,
            Predicted = Sample.Mention(EntityType.Person, 0, Sample.Visited, 0.5),
        },
        [
            new TokenExplanation
            {
                Text = Sample.Visited,
                Start = 0,
                GoldLabel = "O",
                PredictedLabel = "B-PERSON",
                Difference = 2,
                TransitionDifference = null,
                Contributions = [],
            },
        ]);
}
