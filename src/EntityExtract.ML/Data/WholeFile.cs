namespace EntityExtract.ML.Data;

/// <summary>Writes files that are there as a whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes a file beside its place and renames it, so that a run that stops leaves the older one as it was.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, byte[] content)
    {
        string beside = path + ".new";
        File.WriteAllBytes(beside, content);
        File.Move(beside, path, overwrite: true);
    }
}
