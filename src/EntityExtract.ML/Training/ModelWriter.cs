using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.Models;
using EntityExtract.Tagging;

namespace EntityExtract.ML.Training;

/// <summary>Writes a model folder: the ML.NET model, the compiled files, the manifest and the model card.</summary>
internal static class ModelWriter
{
    public const string MLNetFile = "model.zip";

    public static void Write(
        TrainingOptions options,
        TrainedModel model,
        TrainingLexicons lexicons,
        IReadOnlyList<TrainingSource> sources,
        EvaluationReport report,
        FeatureAblation? ablation)
    {
        (string Name, byte[] Content)[] files =
        [
            (MLNetFile, MLNetBytes(model)),
            (WeightsFile.FileName, WeightsFile.Write(model.Compiled.Weights, model.Compiled.Transitions, model.Compiled.Confidence)),
            (ModelReader.GazetteersFile, lexicons.GazetteersFile),
            (ModelReader.ClustersFile, lexicons.ClustersFile),
            (ModelReader.LikenessFile, lexicons.LikenessFile),
        ];
        ModelManifest manifest = ManifestOf(options, files, sources, report);

        Directory.CreateDirectory(options.OutputFolder);
        foreach ((string name, byte[] content) in files) Write(name, content);
        Write(ModelCard.FileName, Encoding.UTF8.GetBytes(ModelCard.Write(manifest, report, ablation)));
        Write(ModelManifest.FileName, ManifestBytes(manifest));

        void Write(string name, byte[] content) => WholeFile.Write(Path.Combine(options.OutputFolder, name), content);
    }

    /// <summary>A manifest as a file, with its digest filled in.</summary>
    public static byte[] ManifestBytes(ModelManifest manifest)
    {
        byte[] blank = Serialize(manifest with { Digest = ModelManifest.DigestPlaceholder });
        return Serialize(manifest with { Digest = ModelReader.DigestOf(blank, ModelManifest.DigestPlaceholder) });
    }

    private static byte[] Serialize(ModelManifest manifest) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(manifest, ModelManifestJson.Default.ModelManifest), (byte)'\n'];

    private static byte[] MLNetBytes(TrainedModel model)
    {
        using var stream = new MemoryStream();
        model.MLContext.Model.Save(model.Transformer, model.InputSchema, stream);
        return ReproducibleZip.Rewrite(stream.ToArray());
    }

    private static ModelManifest ManifestOf(
        TrainingOptions options,
        IEnumerable<(string Name, byte[] Content)> files,
        IReadOnlyList<TrainingSource> sources,
        EvaluationReport report) => new()
        {
            SchemaVersion = ModelManifest.CurrentSchemaVersion,
            Digest = ModelManifest.DigestPlaceholder,
            Name = options.Name,
            Labels = [.. Enumerable.Range(0, BioLabel.Count).Select(BioLabel.NameOf)],
            Files =
            [
                .. files.Select(file => new ModelFile(
                    file.Name, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content)))),
            ],
            TrainingData = sources,
            Settings = new TrainingSettings(
                options.Seed,
                options.L1Regularization,
                options.L2Regularization,
                options.MaximumIterations,
                options.TransitionWeight,
                options.Epochs,
                options.Runs,
                options.LearningRate,
                options.InitialSquares,
                options.MaximumFeatures),
            Scores =
            [
                ScoreOf("all", report.All.Overall),
                .. report.All.ByType.Select(score => ScoreOf(score.Key.ToTag(), score.Value)),
                .. report.BySource.Select(score => ScoreOf(score.Key, score.Value.Overall)),
            ],
        };

    private static ModelScore ScoreOf(string group, SpanScore score) => new(
        group,
        Math.Round(100 * score.Counts.Precision, 2),
        Math.Round(100 * score.Counts.Recall, 2),
        Math.Round(100 * score.Counts.F1, 2),
        score.Counts.Gold);
}
