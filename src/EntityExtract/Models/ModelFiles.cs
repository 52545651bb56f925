namespace EntityExtract.Models;

/// <summary>Where the files of a model come from.</summary>
internal abstract class ModelFiles
{
    /// <summary>The model inside the package.</summary>
    public static ModelFiles Embedded { get; } = new EmbeddedFiles();

    /// <summary>The model in a folder.</summary>
    public static ModelFiles InFolder(string folder) => new FolderFiles(folder);

    /// <summary>What messages call a file.</summary>
    public abstract string DescribeFile(string name);

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="ModelRefusedException">It is missing or unreadable.</exception>
    public byte[] Read(string name)
    {
        try
        {
            using Stream? stream = Open(name);
            if (stream is null) throw new ModelRefusedException(DescribeFile(name), "it does not exist");
            if (stream.Length > Array.MaxLength) throw new ModelRefusedException(DescribeFile(name), "it is too large");

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ModelRefusedException(DescribeFile(name), "it could not be read", e);
        }
    }

    /// <summary>Opens a file, or gives null where there is none.</summary>
    protected abstract Stream? Open(string name);

    private sealed class EmbeddedFiles : ModelFiles
    {
        public override string DescribeFile(string name) => $"{name} (inside the package)";

        protected override Stream? Open(string name) => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name);
    }

    private sealed class FolderFiles(string folder) : ModelFiles
    {
        public override string DescribeFile(string name) => Path.Combine(folder, name);

        protected override Stream? Open(string name)
        {
            string path = DescribeFile(name);
            return File.Exists(path) ? File.OpenRead(path) : null;
        }
    }
}
