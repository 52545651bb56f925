namespace EntityExtract.Cli.Input;

/// <summary>
/// Finds the files of labelled documents that paths stand for: a file for itself, a folder for those in it of one kind.
/// </summary>
internal static class LabelledFiles
{
    /// <summary>What all of them are called in a folder.</summary>
    public const string Pattern = "*.jsonl";

    /// <summary>What the files to learn from are called in a folder that holds others too.</summary>
    public const string TrainingPattern = "*.train.jsonl";

    /// <summary>What the files to score on are called there.</summary>
    public const string DevelopmentPattern = "*.dev.jsonl";

    /// <summary>The files, and the paths that stand for none named in <paramref name="faults"/>.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, string pattern, FaultLog faults)
    {
        var files = new List<string>();
        foreach (string path in paths)
        {
            int before = files.Count;
            // In ordinal order, which is the same on every file system.
            if (File.Exists(path)) files.Add(path);
            else if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal));

            if (files.Count > before) continue;
            faults.Add(Directory.Exists(path)
                ? $"{path}: there is no file {pattern} in this folder."
                : $"{path}: there is no such file.");
        }

        return files;
    }
}
