using EntityExtract.Models;
using EntityExtract.Tests.Models;

namespace EntityExtract.Tests;

/// <summary>How an extractor is made, and when it is not.</summary>
public sealed class EntityExtractorCreateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> FileNames => [.. ModelInMemory.FileNames];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_default_extractor_is_made_once() => Assert.Same(EntityExtractor.Default, EntityExtractor.Default);

    [Fact]
    public void The_default_extractor_has_the_default_options() =>
        Assert.Equal(new EntityExtractorOptions(), EntityExtractor.Default.Options);

    [Fact]
    public void Options_are_wanted() => Assert.Throws<ArgumentNullException>(() => EntityExtractor.Create(null!));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_confidence_that_is_none_is_refused(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => EntityExtractor.Create(new EntityExtractorOptions { MinimumConfidence = confidence }));

    [Fact]
    public void A_model_is_read_from_a_folder()
    {
        WriteModel();

        var options = new EntityExtractorOptions { ModelFolder = _folder.FullName };
        EntityExtractor extractor = EntityExtractor.Create(options);

        Assert.Same(options, extractor.Options);
        AssertEntities.AreSound(extractor.Extract(TestData.Article), TestData.Article);
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void A_damaged_file_is_named(string name)
    {
        WriteModel();
        string path = Path.Combine(_folder.FullName, name);
        byte[] bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);

        AssertRefused(path);
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void A_missing_file_is_named(string name)
    {
        WriteModel();
        string path = Path.Combine(_folder.FullName, name);
        File.Delete(path);

        AssertRefused(path);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => AssertRefused(Path.Combine(_folder.FullName, ModelManifest.FileName));

    private void WriteModel()
    {
        foreach ((string name, byte[] content) in new ModelInMemory().Contents) _folder.Write(name, content);
    }

    private void AssertRefused(string file)
    {
        var refusal = Assert.Throws<ModelRefusedException>(
            () => EntityExtractor.Create(new EntityExtractorOptions { ModelFolder = _folder.FullName }));

        Assert.Equal(file, refusal.File);
        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
    }
}
