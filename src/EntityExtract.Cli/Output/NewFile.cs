using System.Buffers;
using System.Security.Cryptography;

namespace EntityExtract.Cli.Output;

/// <summary>
/// A file written beside its place, which takes its place when it is complete: whoever looks there finds the older one or the
/// whole new one; of several that are written for one place at a time, the one that was completed last. One that is not
/// completed is deleted; one that a killed process left, when the next is begun for its place.
/// </summary>
internal sealed class NewFile : IDisposable
{
    private const string Extension = ".new";
    private const int Attempts = 10;

    // Short, since a name has 255 bytes at most, and of letters that make no word and no date, since files with such names are deleted.
    private const string Letters = "bcdfghjklmnpqrstvwxz";
    private const int LetterCount = 10;
    private static readonly SearchValues<char> OwnLetters = SearchValues.Create(Letters);

    // Nobody else may open it, which tells it from one that was left. Windows would not let it be renamed while it is open.
    private static readonly FileShare Sharing = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    private readonly string _path;
    private readonly FileStream _file;

    private NewFile(string path, FileStream file)
    {
        _path = path;
        _file = file;
        Content = new OutputStream(file);
    }

    public OutputStream Content { get; }

    /// <summary>How many bytes it has so far.</summary>
    public long Length => _file.Length;

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public static NewFile Create(string path) => Explain(path, static path =>
    {
        DeleteLeft(path);
        return new NewFile(path, Open(path));
    });

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Complete() => Explain(this, static file =>
    {
        // Else a machine that loses power may keep the name and lose the content.
        file._file.Flush(flushToDisk: true);
        // Before it is closed: until then nobody takes it for left.
        File.Move(file._file.Name, file._path, overwrite: true);
        file._file.Dispose();
        return true;
    });

    public void Dispose()
    {
        _file.Dispose();
        try
        {
            // After completion there is none.
            File.Delete(_file.Name);
        }
        catch (Exception exception) when (OutputFailedException.IsCause(exception))
        {
            // What made the file fail, which is told already, keeps it from being deleted, too.
        }
    }

    /// <summary>Opens a file of a name that no other process gives, whichever machine it is on.</summary>
    private static FileStream Open(string path)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                string beside = $"{path}.{RandomNumberGenerator.GetString(Letters, LetterCount)}{Extension}";
                // Without a buffer, closing has nothing to write, which a full disk would refuse.
                var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, Sharing, bufferSize: 0);
                if (File.Exists(beside)) return file;
                file.Dispose();
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Unix opens a file first and locks it then: in between, another process took it for left.
            }
        }
    }

    /// <summary>Deletes what was begun for a place and is open in no process any more.</summary>
    private static void DeleteLeft(string path)
    {
        string place = Path.GetFullPath(path);
        try
        {
            foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(place)!, "*" + Extension))
            {
                if (IsBegunFor(place, file)) DeleteUnused(file);
            }
        }
        catch (Exception exception) when (OutputFailedException.IsCause(exception))
        {
            // A folder may be writable and not to be listed. What else is wrong with it shows when the new file is opened.
        }
    }

    private static void DeleteUnused(string file)
    {
        try
        {
            // For writing, too, without which network file systems give no exclusive lock.
            new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception exception) when (OutputFailedException.IsCause(exception))
        {
            // It is in use, or gone by now.
        }
    }

    private static bool IsBegunFor(string place, string file) =>
        file.StartsWith(place + ".", StringComparison.Ordinal)
        && Path.GetFileNameWithoutExtension(file.AsSpan(place.Length + 1)) is var name
        && name.Length == LetterCount
        && !name.ContainsAnyExcept(OwnLetters);

    private static TResult Explain<T, TResult>(T value, Func<T, TResult> write)
    {
        try
        {
            return write(value);
        }
        catch (Exception exception) when (OutputFailedException.IsCause(exception))
        {
            throw new OutputFailedException(exception);
        }
    }
}
