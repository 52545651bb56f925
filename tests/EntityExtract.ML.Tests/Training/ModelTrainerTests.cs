using System.Security.Cryptography;
using EntityExtract.ML.Data;
using EntityExtract.ML.Evaluation;
using EntityExtract.ML.Training;
using EntityExtract.Models;

namespace EntityExtract.ML.Tests.Training;

/// <summary>A training run, from labelled files to a model folder.</summary>
public sealed class ModelTrainerTests(SmallModel model) : IDisposable
{
    private static readonly string[] FileNames =
        ["MODEL_CARD.md", "clusters.bin", "gazetteers.bin", "likeness.bin", "manifest.json", "model.zip", "weights.bin"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_writes_the_files_of_a_model_and_nothing_else() =>
        Assert.Equal(
            FileNames,
            Directory.GetFileSystemEntries(model.Options.OutputFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        string output = Path.Combine(_folder.FullName, "model");
        ModelTrainer.Train(SmallModel.OptionsFor(_folder, output), new NoProgress<TrainingProgress>(), CancellationToken.None);

        foreach (string name in FileNames)
            Assert.True(Digest(output, name) == Digest(model.Options.OutputFolder, name), $"{name} differs.");
    }

    // A shell gives the files of a folder in the order of its culture.
    [Fact]
    public void The_order_of_the_files_does_not_show()
    {
        string[] lines = File.ReadAllLines(TestData.NewsFile);
        string[] files =
        [
            _folder.Write("a.jsonl", string.Join('\n', lines[..40])),
            _folder.Write("b.jsonl", string.Join('\n', lines[40..80])),
        ];
        string[] outputs = [Path.Combine(_folder.FullName, "one"), Path.Combine(_folder.FullName, "two")];
        TrainingOptions options = SmallModel.OptionsFor(_folder, outputs[0]) with { TrainingFiles = files, MaximumIterations = 2 };
        Train(options);
        Train(options with { TrainingFiles = [files[1], files[0]], OutputFolder = outputs[1] });

        foreach (string name in FileNames) Assert.True(Digest(outputs[0], name) == Digest(outputs[1], name), $"{name} differs.");
    }

    [Fact]
    public void The_extractor_loads_the_folder_and_finds_what_the_report_says()
    {
        var extractor = EntityExtractor.Create(new EntityExtractorOptions { ModelFolder = model.Options.OutputFolder });

        EvaluationReport again = SpanEvaluator.Evaluate(
            extractor, LabelledDocumentReader.Read(TestData.ArticleFile), new BootstrapOptions());

        Assert.Equal(model.Report.All.Overall, again.All.Overall);
        Assert.True(again.All.Overall.Counts.TruePositives > 10, $"{again.All.Overall}");
    }

    [Fact]
    public void The_manifest_names_every_file_and_every_score()
    {
        ModelManifest manifest = ModelReader.ReadManifest(ModelFiles.InFolder(model.Options.OutputFolder));

        Assert.Equal("small", manifest.Name);
        Assert.Equal(ModelManifest.CurrentSchemaVersion, manifest.SchemaVersion);
        Assert.Equal(
            ["clusters.bin", "gazetteers.bin", "likeness.bin", "model.zip", "weights.bin"],
            manifest.Files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.All(manifest.Files, file =>
        {
            Assert.Equal(Digest(model.Options.OutputFolder, file.Name), file.Sha256);
            Assert.Equal(new FileInfo(Path.Combine(model.Options.OutputFolder, file.Name)).Length, file.Length);
        });
        Assert.Equal(["all", "PERSON", "LOCATION", "ORGANIZATION", "DATE", "own"], manifest.Scores.Select(score => score.Group));
        Assert.Equal(100 * model.Report.All.Overall.Counts.F1, manifest.Scores[0].F1, 0.005);
        Assert.Equal(model.Report.All.Overall.Counts.Gold, manifest.Scores[0].GoldSpans);
        Assert.Equal(new TrainingSettings(1, 0, 0.5, 30, 0.5, 5, 2, 0.1, 0.3, 1 << 18), manifest.Settings);
    }

    [Fact]
    public void The_ML_NET_model_is_checked_by_the_manifest_too()
    {
        byte[] zip = ModelReader.ReadVerified(ModelFiles.InFolder(model.Options.OutputFolder), ModelWriter.MLNetFile);

        Assert.Equal(File.ReadAllBytes(Path.Combine(model.Options.OutputFolder, ModelWriter.MLNetFile)), zip);
    }

    [Fact]
    public void Progress_goes_forward_to_the_end()
    {
        Assert.Equal(model.Steps.Select(step => step.Fraction).Order(), model.Steps.Select(step => step.Fraction));
        Assert.Equal(new TrainingProgress(1, "done"), model.Steps[^1]);
        Assert.All(model.Steps, step => Assert.InRange(step.Fraction, 0, 1));
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_the_older_model_as_it_was()
    {
        string output = Path.Combine(_folder.FullName, "model");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "manifest.json"), "old");

        Assert.Throws<OperationCanceledException>(() => ModelTrainer.Train(
            SmallModel.OptionsFor(_folder, output), new NoProgress<TrainingProgress>(), new CancellationToken(canceled: true)));

        Assert.Equal("manifest.json", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(output))));
        Assert.Equal("old", File.ReadAllText(Path.Combine(output, "manifest.json")));
    }

    [Fact]
    public void A_bad_line_is_named_before_anything_is_written()
    {
        string bad = _folder.Write("bad.jsonl", "{\"id\":\"1\"}\n");
        string output = Path.Combine(_folder.FullName, "model");
        TrainingOptions options = SmallModel.OptionsFor(_folder, output) with { TrainingFiles = [TestData.NewsFile, bad] };

        LabelledDataException fault = Assert.Throws<LabelledDataException>(() => Train(options));

        Assert.Contains("bad.jsonl", fault.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public void Files_without_documents_are_refused()
    {
        string empty = _folder.Write("empty.jsonl", "");
        TrainingOptions options = SmallModel.OptionsFor(_folder, Path.Combine(_folder.FullName, "model"));

        Assert.Throws<ArgumentException>(() => Train(options with { TrainingFiles = [] }));
        Assert.Throws<ArgumentException>(() => Train(options with { TrainingFiles = [empty] }));
        Assert.Throws<ArgumentException>(() => Train(options with { DevelopmentFiles = [empty] }));
    }

    [Fact]
    public void Arguments_are_wanted()
    {
        Assert.Throws<ArgumentNullException>(() => ModelTrainer.Train(null!, new NoProgress<TrainingProgress>(), CancellationToken.None));
        Assert.Throws<ArgumentNullException>(() => ModelTrainer.Train(model.Options, null!, CancellationToken.None));
    }

    [Fact]
    public void A_missing_lexicon_is_named()
    {
        TrainingOptions options = SmallModel.OptionsFor(_folder, Path.Combine(_folder.FullName, "model"));
        string missing = Path.Combine(_folder.FullName, "missing.bin");

        Assert.Equal(missing, Assert.Throws<ModelRefusedException>(() => Train(options with { GazetteersFile = missing })).File);
        Assert.Equal(missing, Assert.Throws<ModelRefusedException>(() => Train(options with { ClustersFile = missing })).File);
    }

    // Regression: the message named both lexicons, whichever was damaged.
    [Fact]
    public void A_damaged_lexicon_is_named()
    {
        TrainingOptions options = SmallModel.OptionsFor(_folder, Path.Combine(_folder.FullName, "model"));
        string damaged = _folder.Write("damaged.bin", "no table");

        Assert.Equal(damaged, Assert.Throws<ModelRefusedException>(() => Train(options with { GazetteersFile = damaged })).File);
        Assert.Equal(damaged, Assert.Throws<ModelRefusedException>(() => Train(options with { ClustersFile = damaged })).File);
    }

    private static void Train(TrainingOptions options) => ModelTrainer.Train(options, new NoProgress<TrainingProgress>(), CancellationToken.None);

    private static string Digest(string folder, string name) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))));
}
