namespace EntityExtract.Extensions.Tests;

/// <summary>A folder that is there for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entity-extract-");

    public string FullName => _folder.FullName;

    public string Write(string name, string content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Copies the model of the repository, whose files a test may then change.</summary>
    public string CopyModel()
    {
        DirectoryInfo model = _folder.CreateSubdirectory("model");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "model")))
            File.Copy(file, Path.Combine(model.FullName, Path.GetFileName(file)));
        return model.FullName;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
