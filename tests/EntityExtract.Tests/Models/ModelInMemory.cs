using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EntityExtract.Gazetteers;
using EntityExtract.Models;
using EntityExtract.Tagging;
using EntityExtract.Tests.Tagging;

namespace EntityExtract.Tests.Models;

/// <summary>The files of a small model, of which a test changes what it likes.</summary>
internal sealed class ModelInMemory : ModelFiles
{
    private static readonly byte[] Weights = WeightsOf(TestModel.Random(1, Lexicon.Empty));

    public ModelInMemory()
    {
        KeyValuePair<ulong, uint>[] entries = [KeyValuePair.Create(WordHash.Of(ArabicWords.Baghdad), 1u)];
        Contents = new Dictionary<string, byte[]>
        {
            [WeightsFile.FileName] = Weights,
            [ModelReader.GazetteersFile] = FingerprintTable.Build(entries, Gazetteer.PayloadBits).ToBytes(),
            [ModelReader.ClustersFile] = FingerprintTable.Build(entries, WordCluster.PayloadBits).ToBytes(),
            [ModelReader.LikenessFile] = FingerprintTable.Build(entries, NameLikeness.PayloadBits).ToBytes(),
        };
        Sign();
    }

    /// <summary>The names of all files of a model.</summary>
    public static string[] FileNames { get; } =
    [
        ModelManifest.FileName,
        WeightsFile.FileName,
        ModelReader.GazetteersFile,
        ModelReader.ClustersFile,
        ModelReader.LikenessFile,
    ];

    /// <summary>The bytes of each file.</summary>
    public Dictionary<string, byte[]> Contents { get; }

    /// <summary>Writes a manifest that fits the files, and one that fits the manifest.</summary>
    public void Sign(Func<ModelManifest, ModelManifest>? change = null)
    {
        var manifest = new ModelManifest
        {
            SchemaVersion = ModelManifest.CurrentSchemaVersion,
            Digest = ModelManifest.DigestPlaceholder,
            Name = "test",
            Labels = [.. Enumerable.Range(0, BioLabel.Count).Select(BioLabel.NameOf)],
            Files =
            [
                .. Contents.Where(file => file.Key != ModelManifest.FileName).Select(file =>
                    new ModelFile(file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value)))),
            ],
            TrainingData = [new TrainingSource("own", "MIT", 1, 2, 3)],
            Settings = new TrainingSettings(1, 0, 0.5, 10, 0.5, 5, 4, 0.1, 0.3, 1000),
            Scores = [new ModelScore("all", 1, 2, 3, 4)],
        };
        if (change is not null) manifest = change(manifest);
        SignText(JsonSerializer.SerializeToUtf8Bytes(manifest, ModelManifestJson.Default.ModelManifest));
    }

    /// <summary>Takes a manifest with its digest left blank.</summary>
    public void SignText(byte[] manifest)
    {
        string digest = ModelReader.DigestOf(manifest, ModelManifest.DigestPlaceholder);
        int place = manifest.AsSpan().IndexOf(Encoding.UTF8.GetBytes(ModelManifest.DigestPlaceholder));
        if (place >= 0) Encoding.UTF8.GetBytes(digest, manifest.AsSpan(place));
        Contents[ModelManifest.FileName] = manifest;
    }

    public override string DescribeFile(string name) => $"memory/{name}";

    protected override Stream? Open(string name) =>
        Contents.TryGetValue(name, out byte[]? bytes) ? new MemoryStream(bytes) : null;

    private static byte[] WeightsOf(TaggerModel model) => WeightsFile.Write(model.Weights, model.Transitions, model.Confidence);
}
