using EntityExtract.ML.Training;
using EntityExtract.Models;

namespace EntityExtract.ML.Tests.Training;

/// <summary>What the model card tells of a model.</summary>
public sealed class ModelCardTests(SmallModel model)
{
    [Fact]
    public void It_is_written_beside_the_model()
    {
        string card = File.ReadAllText(Path.Combine(model.Options.OutputFolder, ModelCard.FileName));

        Assert.StartsWith("# Model card: small\n", card, StringComparison.Ordinal);
        Assert.Equal(ModelCard.Write(ManifestIn(model.Options.OutputFolder), model.Report, null), card);
    }

    [Fact]
    public void Every_source_is_named_with_its_licence_and_its_size()
    {
        ModelManifest manifest = ManifestIn(model.Options.OutputFolder) with
        {
            TrainingData =
            [
                new TrainingSource("first", "CC BY 4.0", 1234, 56789, 321),
                new TrainingSource("second", "none stated", 1, 2, 3),
            ],
        };

        string card = ModelCard.Write(manifest, model.Report, null);

        Assert.Contains("\n| first | 1,234 | 56,789 | 321 | CC BY 4.0 |\n", card, StringComparison.Ordinal);
        Assert.Contains("\n| second | 1 | 2 | 3 | none stated |\n", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_score_is_there()
    {
        string card = ModelCard.Write(ManifestIn(model.Options.OutputFolder), model.Report, null);

        Assert.All(
            ["all", "PERSON", "LOCATION", "ORGANIZATION", "DATE", "own"],
            group => Assert.Contains($"\n| {group} | ", card, StringComparison.Ordinal));
    }

    [Fact]
    public void The_card_of_the_package_names_every_source_of_its_manifest()
    {
        string card = File.ReadAllText(Path.Combine(TestData.ModelFolder, ModelCard.FileName));
        ModelManifest manifest = ManifestIn(TestData.ModelFolder);

        Assert.NotEmpty(manifest.TrainingData);
        Assert.All(manifest.TrainingData, source =>
        {
            Assert.Contains($"| {source.Source} |", card, StringComparison.Ordinal);
            Assert.Contains($"| {source.Licence} |", card, StringComparison.Ordinal);
            Assert.NotEqual("unknown", source.Licence);
        });
    }

    private static ModelManifest ManifestIn(string folder) => ModelReader.ReadManifest(ModelFiles.InFolder(folder));
}
