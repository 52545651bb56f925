using EntityExtract.Models;

namespace EntityExtract.Tests.Models;

/// <summary>Where the bytes of a model come from.</summary>
public sealed class ModelFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_a_folder_is_read()
    {
        string path = _folder.Write("a.bin", [1, 2, 3]);

        ModelFiles files = ModelFiles.InFolder(_folder.FullName);

        Assert.Equal([1, 2, 3], files.Read("a.bin"));
        Assert.Equal(path, files.DescribeFile("a.bin"));
    }

    [Fact]
    public void A_missing_file_is_named_with_its_path() =>
        AssertRefused(_folder.FullName, "it does not exist");

    [Fact]
    public void A_missing_folder_is_named_with_the_path_of_the_file() =>
        AssertRefused(Path.Combine(_folder.FullName, "nowhere"), "it does not exist");

    [Fact]
    public void A_folder_that_is_a_file_is_named() => AssertRefused(_folder.Write("file", [1]), "it does not exist");

    [Theory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    public void A_name_that_can_be_no_path_is_named(string folder) => AssertRefused(folder, "it does not exist");

    [Fact]
    public void A_file_that_is_a_folder_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "a.bin"));

        AssertRefused(_folder.FullName, "it does not exist");
    }

    [Fact]
    public void A_file_that_another_process_holds_is_refused()
    {
        using FileStream held = File.Open(_folder.Write("a.bin", [1]), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        AssertRefused(_folder.FullName, "it could not be read");
    }

    // Regression: a file of more bytes than an array holds gave an OverflowException.
    [Fact]
    public void A_file_that_fits_no_array_is_refused()
    {
        var refusal = Assert.Throws<ModelRefusedException>(() => new Endless().Read("a.bin"));

        Assert.Equal(("endless/a.bin", "it is too large"), (refusal.File, refusal.Reason));
    }

    [Fact]
    public void A_file_that_shrinks_while_it_is_read_is_refused()
    {
        var refusal = Assert.Throws<ModelRefusedException>(() => new Shrinking().Read("a.bin"));

        Assert.Equal("it could not be read", refusal.Reason);
        Assert.IsType<EndOfStreamException>(refusal.InnerException);
    }

    [Fact]
    public void The_files_inside_the_package_are_described_as_such() =>
        Assert.Equal("weights.bin (inside the package)", ModelFiles.Embedded.DescribeFile("weights.bin"));

    [Fact]
    public void What_is_not_inside_the_package_is_named()
    {
        var refusal = Assert.Throws<ModelRefusedException>(() => ModelFiles.Embedded.Read("nothing.bin"));

        Assert.Equal("nothing.bin (inside the package)", refusal.File);
    }

    private static void AssertRefused(string folder, string reason)
    {
        var refusal = Assert.Throws<ModelRefusedException>(() => ModelFiles.InFolder(folder).Read("a.bin"));

        Assert.Equal((Path.Combine(folder, "a.bin"), reason), (refusal.File, refusal.Reason));
    }

    private sealed class Endless : ModelFiles
    {
        public override string DescribeFile(string name) => $"endless/{name}";

        protected override Stream Open(string name) => new StreamOfLength(1L << 40);
    }

    private sealed class Shrinking : ModelFiles
    {
        public override string DescribeFile(string name) => name;

        protected override Stream Open(string name) => new StreamOfLength(7);
    }

    private sealed class StreamOfLength(long length) : MemoryStream
    {
        public override long Length => length;
    }
}
