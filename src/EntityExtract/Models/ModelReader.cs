using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;

namespace EntityExtract.Models;

/// <summary>
/// Loads a model. Each file's SHA-256 is compared with the manifest's before anything of the file is read, and the
/// manifest's with its own, so that a damaged model is refused instead of giving wrong answers.
/// </summary>
internal static class ModelReader
{
    public const string GazetteersFile = "gazetteers.bin";
    public const string ClustersFile = "clusters.bin";

    /// <exception cref="ModelRefusedException">A file is missing, damaged or of another version.</exception>
    public static TaggerModel Read(ModelFiles files)
    {
        ModelManifest manifest = ReadManifest(files);
        (FeatureWeights weights, Transitions transitions) = Read(files, manifest, WeightsFile.FileName, bytes => WeightsFile.Read(bytes));
        FingerprintTable names = Read(
            files, manifest, GazetteersFile, bytes => FingerprintTable.Read(bytes, Gazetteer.PayloadBits));
        FingerprintTable clusters = Read(
            files, manifest, ClustersFile, bytes => FingerprintTable.Read(bytes, WordCluster.PayloadBits));
        return new TaggerModel(new Gazetteer(names), new WordClusters(clusters), weights, transitions);
    }

    /// <summary>Reads one file of a model after checking its hash.</summary>
    /// <exception cref="ModelRefusedException">The file or the manifest is missing, damaged or of another version.</exception>
    public static byte[] ReadVerified(ModelFiles files, string name) => ReadVerified(files, ReadManifest(files), name);

    /// <exception cref="ModelRefusedException">The manifest is missing, damaged or of another version.</exception>
    public static ModelManifest ReadManifest(ModelFiles files)
    {
        string name = files.DescribeFile(ModelManifest.FileName);
        byte[] bytes = files.Read(ModelManifest.FileName);
        ModelManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(bytes, ModelManifestJson.Default.ModelManifest);
        }
        catch (JsonException e)
        {
            throw new ModelRefusedException(name, "it is not a manifest", e);
        }

        if (manifest is null) throw new ModelRefusedException(name, "it is empty");
        if (manifest.SchemaVersion != ModelManifest.CurrentSchemaVersion)
        {
            throw new ModelRefusedException(
                name, $"its schema version is {manifest.SchemaVersion}, and this library reads {ModelManifest.CurrentSchemaVersion}");
        }

        if (manifest.Digest != DigestOf(bytes, manifest.Digest))
            throw new ModelRefusedException(name, "its content does not match its digest");
        if (!manifest.Labels.SequenceEqual(Enumerable.Range(0, BioLabel.Count).Select(BioLabel.NameOf)))
            throw new ModelRefusedException(name, "its labels are not those of this library");
        return manifest;
    }

    /// <summary>The digest that a manifest should have.</summary>
    /// <param name="manifest">The file.</param>
    /// <param name="digest">What it has in the place of the digest.</param>
    public static string DigestOf(ReadOnlySpan<byte> manifest, string digest)
    {
        byte[] copy = manifest.ToArray();
        byte[] written = Encoding.UTF8.GetBytes(digest);
        int place = written.Length == ModelManifest.DigestPlaceholder.Length ? manifest.IndexOf(written) : -1;
        if (place >= 0) Encoding.UTF8.GetBytes(ModelManifest.DigestPlaceholder, copy.AsSpan(place));
        return Convert.ToHexStringLower(SHA256.HashData(copy));
    }

    private static byte[] ReadVerified(ModelFiles files, ModelManifest manifest, string name)
    {
        ModelFile? entry = manifest.Files.FirstOrDefault(file => file?.Name == name);
        if (entry is null) throw new ModelRefusedException(files.DescribeFile(ModelManifest.FileName), $"it does not name {name}");

        byte[] bytes = files.Read(name);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != entry.Sha256)
            throw new ModelRefusedException(files.DescribeFile(name), "its content does not match the manifest's SHA-256");
        return bytes;
    }

    private static T Read<T>(ModelFiles files, ModelManifest manifest, string name, Func<byte[], T> read)
    {
        byte[] bytes = ReadVerified(files, manifest, name);
        try
        {
            return read(bytes);
        }
        catch (InvalidDataException e)
        {
            throw new ModelRefusedException(files.DescribeFile(name), e.Message, e);
        }
    }
}
