using System.Text;
using CsCheck;
using EntityExtract.Gazetteers;
using EntityExtract.Models;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Models;

/// <summary>A model is read when every byte of it is right, and refused with the file's name when not.</summary>
public sealed class ModelReaderTests
{
    private readonly ModelInMemory _model = new();

    public static TheoryData<string> FileNames => [.. ModelInMemory.FileNames];

    [Fact]
    public void A_model_is_read()
    {
        TaggerModel model = ModelReader.Read(_model);

        Assert.Equal(NameLists.PersonFull, model.Lexicons.Gazetteer.Find(WordHash.Of(ArabicWords.Baghdad)));
        Assert.Equal(new WordCluster(1), model.Lexicons.Clusters.Find(WordHash.Of(ArabicWords.Baghdad)));
        Assert.Equal(0.01f, model.Weights.Scale);
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void A_missing_file_is_named(string name)
    {
        _model.Contents.Remove(name);

        AssertRefused(name, "it does not exist");
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void An_empty_file_is_refused(string name)
    {
        _model.Contents[name] = [];

        AssertRefused(name);
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Any_changed_byte_of_a_file_is_refused(string name)
    {
        byte[] original = _model.Contents[name];
        Gen.Select(Gen.Int[0, original.Length - 1], Gen.Byte[1, 255]).Sample((place, change) =>
        {
            var damaged = new ModelInMemory();
            byte[] bytes = [.. original];
            bytes[place] ^= change;
            damaged.Contents[name] = bytes;

            Assert.Equal($"memory/{name}", Refusal(damaged).File);
        }, iter: 300);
    }

    [Fact]
    public void Every_bit_of_the_manifest_counts()
    {
        byte[] original = _model.Contents[ModelManifest.FileName];
        for (int bit = 0; bit < 8 * original.Length; bit++)
        {
            byte[] bytes = [.. original];
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            _model.Contents[ModelManifest.FileName] = bytes;

            AssertRefused(ModelManifest.FileName);
        }
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void A_file_that_was_cut_or_continued_is_refused(string name)
    {
        byte[] original = _model.Contents[name];
        _model.Contents[name] = original[..^1];
        AssertRefused(name);

        _model.Contents[name] = [.. original, 0];
        AssertRefused(name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{\"schemaVersion\": \"one\"}")]
    [InlineData("\u0000")]
    public void What_is_no_manifest_is_refused(string text)
    {
        _model.Contents[ModelManifest.FileName] = Encoding.UTF8.GetBytes(text);

        AssertRefused(ModelManifest.FileName, "it is not a manifest");
    }

    [Fact]
    public void Bytes_at_random_are_no_manifest() =>
        Gen.Byte.Array[0, 100].Sample(bytes =>
        {
            var model = new ModelInMemory();
            model.Contents[ModelManifest.FileName] = bytes;

            Assert.Equal("memory/manifest.json", Refusal(model).File);
        }, iter: 2_000);

    // Regression: a missing digest, and a null where a list or a string belongs, gave an ArgumentNullException.
    [Theory]
    [InlineData("schemaVersion")]
    [InlineData("digest")]
    [InlineData("labels")]
    [InlineData("files")]
    public void A_manifest_without_a_field_is_refused(string field)
    {
        string unsigned = Encoding.UTF8.GetString(_model.Contents[ModelManifest.FileName])
            .Replace(ModelReader.ReadManifest(_model).Digest, ModelManifest.DigestPlaceholder, StringComparison.Ordinal);
        _model.SignText(Encoding.UTF8.GetBytes(unsigned.Replace($"\"{field}\"", "\"other\"", StringComparison.Ordinal)));

        AssertRefused(ModelManifest.FileName, "it is not a manifest");
    }

    [Theory]
    [InlineData("digest")]
    [InlineData("labels")]
    [InlineData("files")]
    public void A_manifest_with_a_null_is_refused(string field)
    {
        string text = Encoding.UTF8.GetString(_model.Contents[ModelManifest.FileName]);
        int colon = text.IndexOf($"\"{field}\":", StringComparison.Ordinal) + field.Length + 3;
        string withNull = $"{text[..colon]} null, \"was{field}\":{text[colon..]}";
        _model.SignText(Encoding.UTF8.GetBytes(withNull));

        AssertRefused(ModelManifest.FileName);
    }

    [Fact]
    public void A_manifest_with_a_null_among_its_files_is_refused()
    {
        _model.Sign(manifest => manifest with { Files = [null!] });

        AssertRefused(ModelManifest.FileName, "it is not a manifest");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ModelManifest.CurrentSchemaVersion + 1)]
    public void Another_version_is_refused(int version)
    {
        _model.Sign(manifest => manifest with { SchemaVersion = version });

        AssertRefused(ModelManifest.FileName, $"its schema version is {version}, and this library reads 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData(ModelManifest.DigestPlaceholder)]
    [InlineData("test")]
    public void A_manifest_with_another_digest_is_refused(string digest)
    {
        string text = Encoding.UTF8.GetString(_model.Contents[ModelManifest.FileName]);
        string own = ModelReader.ReadManifest(_model).Digest;
        _model.Contents[ModelManifest.FileName] = Encoding.UTF8.GetBytes(text.Replace(own, digest, StringComparison.Ordinal));

        AssertRefused(ModelManifest.FileName, "its content does not match its digest");
    }

    [Fact]
    public void Other_labels_are_refused()
    {
        _model.Sign(manifest => manifest with { Labels = [.. manifest.Labels.Reverse()] });

        AssertRefused(ModelManifest.FileName, "its labels are not those of this library");
    }

    [Theory]
    [InlineData(WeightsFile.FileName)]
    [InlineData(ModelReader.GazetteersFile)]
    [InlineData(ModelReader.ClustersFile)]
    [InlineData(ModelReader.LikenessFile)]
    public void A_manifest_that_leaves_out_a_file_is_refused(string name)
    {
        _model.Sign(manifest => manifest with { Files = [.. manifest.Files.Where(file => file.Name != name)] });

        AssertRefused(ModelManifest.FileName, $"it does not name {name}");
    }

    [Theory]
    [InlineData(WeightsFile.FileName)]
    [InlineData(ModelReader.GazetteersFile)]
    [InlineData(ModelReader.ClustersFile)]
    [InlineData(ModelReader.LikenessFile)]
    public void A_file_that_was_wrong_when_it_was_signed_is_refused(string name)
    {
        _model.Contents[name] = "not what it should be"u8.ToArray();
        _model.Sign();

        AssertRefused(name);
    }

    [Fact]
    public void Two_tables_in_each_others_places_are_refused()
    {
        (_model.Contents[ModelReader.GazetteersFile], _model.Contents[ModelReader.ClustersFile]) =
            (_model.Contents[ModelReader.ClustersFile], _model.Contents[ModelReader.GazetteersFile]);
        _model.Sign();

        AssertRefused(ModelReader.GazetteersFile, "its entries are not of the expected width");
    }

    [Fact]
    public void One_file_is_read_by_itself_when_it_is_as_the_manifest_says()
    {
        Assert.Equal(
            _model.Contents[ModelReader.ClustersFile], ModelReader.ReadVerified(_model, ModelReader.ClustersFile));

        _model.Contents[ModelReader.ClustersFile][^1] ^= 1;
        Assert.Throws<ModelRefusedException>(() => ModelReader.ReadVerified(_model, ModelReader.ClustersFile));
    }

    private static ModelRefusedException Refusal(ModelFiles files) =>
        Assert.Throws<ModelRefusedException>(() => ModelReader.Read(files));

    private void AssertRefused(string name, string? reason = null)
    {
        ModelRefusedException refusal = Refusal(_model);

        Assert.Equal($"memory/{name}", refusal.File);
        if (reason is not null) Assert.Equal(reason, refusal.Reason);
        Assert.Equal($"The model file 'memory/{name}' was refused: {refusal.Reason}.", refusal.Message);
    }
}
