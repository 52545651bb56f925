using EntityExtract.ML.Data;
using EntityExtract.Tagging;
using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace EntityExtract.ML.Training;

/// <summary>Finds the scale of confidences with Microsoft.ML's Platt calibrator, on documents that the model was not trained on.</summary>
internal static class ConfidenceCalibrator
{
    /// <summary>The scale for what a model finds in documents. Dates of the grammar have confidences of their own and are left out.</summary>
    public static ConfidenceScale Fit(MLContext mlContext, TaggerModel model, IEnumerable<LabelledDocument> documents)
    {
        EntityExtractor extractor = EntityExtractor.Create(
            new EntityExtractorOptions(), model with { Confidence = ConfidenceScale.Identity });
        var spans = new List<(double Probability, bool IsRight)>();
        foreach (LabelledDocument document in documents)
        {
            HashSet<LabelledEntity> gold = [.. document.Entities];
            spans.AddRange(extractor.Extract(document.Text).Entities
                .Where(entity => entity.Source == EntitySource.Model)
                .Select(entity => (entity.Confidence, gold.Contains(LabelledEntity.Of(entity)))));
        }

        return Fit(mlContext, spans);
    }

    /// <summary>The scale for spans of which it is known whether they are right.</summary>
    public static ConfidenceScale Fit(MLContext mlContext, IReadOnlyCollection<(double Probability, bool IsRight)> spans)
    {
        // From spans that are all right or all wrong there is no line to learn.
        if (spans.Select(span => span.IsRight).Distinct().Count() < 2) return ConfidenceScale.Identity;

        IDataView data = mlContext.Data.LoadFromEnumerable(spans.Select(
            span => new Outcome { Score = (float)ConfidenceScale.LogOdds(span.Probability), Label = span.IsRight }));
        ISingleFeaturePredictionTransformer<PlattCalibrator> transformer = mlContext.BinaryClassification.Calibrators.Platt().Fit(data);
        PlattCalibrator calibrator = transformer.Model;

        // Microsoft.ML writes the same function with both signs turned. A model that is surer the more it errs cannot be helped by a line.
        return calibrator.Slope < 0 ? new ConfidenceScale((float)-calibrator.Slope, (float)-calibrator.Offset) : ConfidenceScale.Identity;
    }

    private sealed class Outcome
    {
        public float Score { get; set; }

        public bool Label { get; set; }
    }
}
