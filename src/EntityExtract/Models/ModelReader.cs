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
    public const string LikenessFile = "likeness.bin";

    /// <exception cref="ModelRefusedException">A file is missing, damaged or of another version.</exception>
    public static TaggerModel Read(ModelFiles files)
    {
        Dictionary<string, string> hashes = ReadHashes(files, out _);
        (FeatureWeights weights, Transitions transitions, ConfidenceScale confidence) = Read(
            files, hashes, WeightsFile.FileName, bytes => WeightsFile.Read(bytes));
        FingerprintTable names = Read(
            files, hashes, GazetteersFile, bytes => FingerprintTable.Read(bytes, Gazetteer.PayloadBits));
        FingerprintTable clusters = Read(
            files, hashes, ClustersFile, bytes => FingerprintTable.Read(bytes, WordCluster.PayloadBits));
        FingerprintTable likenesses = Read(
            files, hashes, LikenessFile, bytes => FingerprintTable.Read(bytes, NameLikeness.PayloadBits));
        var lexicons = new TaggerLexicons(new Gazetteer(names), new WordClusters(clusters), new NameLikenesses(likenesses));
        return new TaggerModel(lexicons, weights, transitions, confidence);
    }

    /// <summary>Reads one file of a model after checking its hash.</summary>
    /// <exception cref="ModelRefusedException">The file or the manifest is missing, damaged or of another version.</exception>
    public static byte[] ReadVerified(ModelFiles files, string name) => ReadVerified(files, ReadHashes(files, out _), name);

    /// <summary>Reads the whole manifest, of which loading a model needs only a part.</summary>
    /// <exception cref="ModelRefusedException">The manifest is missing, damaged or of another version.</exception>
    public static ModelManifest ReadManifest(ModelFiles files)
    {
        ReadHashes(files, out byte[] bytes);
        try
        {
            return JsonSerializer.Deserialize(bytes, ModelManifestJson.Default.ModelManifest)!;
        }
        catch (JsonException e)
        {
            throw new ModelRefusedException(files.DescribeFile(ModelManifest.FileName), "it is not a manifest", e);
        }
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

    /// <summary>
    /// Checks the manifest and gives the SHA-256 of each file that it names. It reads the JSON as a tree: a reader made
    /// for the record of the whole manifest takes the JIT longer than everything else that loading a model does.
    /// </summary>
    private static Dictionary<string, string> ReadHashes(ModelFiles files, out byte[] bytes)
    {
        string name = files.DescribeFile(ModelManifest.FileName);
        bytes = files.Read(ModelManifest.FileName);
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            JsonElement manifest = document.RootElement;
            int version = manifest.GetProperty("schemaVersion").GetInt32();
            if (version != ModelManifest.CurrentSchemaVersion)
            {
                throw new ModelRefusedException(
                    name, $"its schema version is {version}, and this library reads {ModelManifest.CurrentSchemaVersion}");
            }

            string digest = Text(manifest, "digest");
            if (digest != DigestOf(bytes, digest)) throw new ModelRefusedException(name, "its content does not match its digest");

            if (!AreLabels(manifest.GetProperty("labels"))) throw new ModelRefusedException(name, "its labels are not those of this library");

            var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (JsonElement file in manifest.GetProperty("files").EnumerateArray())
                hashes[Text(file, "name")] = Text(file, "sha256");
            return hashes;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelRefusedException(name, "it is not a manifest", e);
        }
    }

    private static bool AreLabels(JsonElement labels)
    {
        if (labels.GetArrayLength() != BioLabel.Count) return false;
        for (int i = 0; i < BioLabel.Count; i++)
        {
            if (labels[i].GetString() != BioLabel.NameOf(i)) return false;
        }

        return true;
    }

    private static string Text(JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new JsonException($"'{property}' is null");

    private static byte[] ReadVerified(ModelFiles files, Dictionary<string, string> hashes, string name)
    {
        if (!hashes.TryGetValue(name, out string? hash))
            throw new ModelRefusedException(files.DescribeFile(ModelManifest.FileName), $"it does not name {name}");

        byte[] bytes = files.Read(name);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != hash)
            throw new ModelRefusedException(files.DescribeFile(name), "its content does not match the manifest's SHA-256");
        return bytes;
    }

    private static T Read<T>(ModelFiles files, Dictionary<string, string> hashes, string name, Func<byte[], T> read)
    {
        byte[] bytes = ReadVerified(files, hashes, name);
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
