using System.Buffers;
using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace EntityExtract.Cli.Input;

/// <summary>
/// Finds the files that arguments stand for: a file or "-" for itself, a folder for the files of known formats in and below
/// it, a pattern with * or ** for those that match it. In ordinal order, which is the same on every file system; links to folders
/// are not followed.
/// </summary>
internal static class InputFiles
{
    private const char Wildcard = '*';
    private const string AnyFolders = "**";

    private static readonly SearchValues<char> Separators =
        SearchValues.Create([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]);

    /// <summary>The files, with folders and patterns that stand for none named in <paramref name="faults"/>.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments, string format, FaultLog faults)
    {
        var files = new List<string>();
        foreach (string argument in arguments)
        {
            bool isFolder = Directory.Exists(argument);
            bool isPattern = argument.Contains(Wildcard, StringComparison.Ordinal) && !File.Exists(argument);
            if (!isFolder && !isPattern)
            {
                files.Add(argument);
                continue;
            }

            try
            {
                List<string> found = isFolder ? FindIn(argument, format) : FindLike(argument);
                if (found.Count == 0) faults.Add($"{argument}: {Missing(isFolder)}.");
                files.AddRange(found);
            }
            catch (Exception exception) when (InputName.IsReadFailure(exception))
            {
                faults.Add($"{argument}: the folder cannot be read ({exception.Message.TrimEnd('.')}).");
            }
        }

        return files;
    }

    private static string Missing(bool isFolder) =>
        isFolder ? "there is no file with a known extension in this folder" : "no file matches";

    private static List<string> FindIn(string folder, string format) =>
        Enumerate(folder, isDeep: true, path => InputFormats.Holds(format, path));

    private static List<string> FindLike(string pattern)
    {
        // The folder before the first wildcard stays as the user wrote it, so that names are those of a shell's own glob.
        int end = pattern.AsSpan(0, pattern.IndexOf(Wildcard, StringComparison.Ordinal)).LastIndexOfAny(Separators) + 1;
        string rest = pattern[end..];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(rest);
        bool isDeep = rest.AsSpan().ContainsAny(Separators) || rest.Contains(AnyFolders, StringComparison.Ordinal);
        return Enumerate(pattern[..end], isDeep, path => matcher.Match(path).HasMatches);
    }

    private static List<string> Enumerate(string folder, bool isDeep, Func<string, bool> isWanted)
    {
        string root = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(root)) return [];

        var options = new EnumerationOptions { RecurseSubdirectories = isDeep, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
        var files = new FileSystemEnumerable<string>(
            root, (ref FileSystemEntry entry) => Path.GetRelativePath(root, entry.ToFullPath()), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            // A link to a folder above would give its files again and again.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files.Where(isWanted).Select(path => Path.Combine(folder, path)).Order(StringComparer.Ordinal)];
    }
}
