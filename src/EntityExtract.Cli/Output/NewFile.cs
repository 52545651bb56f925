namespace EntityExtract.Cli.Output;

/// <summary>
/// A file written beside its place, which takes its place when it is complete: whoever looks there finds the older one or the
/// whole new one. One that is not completed is deleted.
/// </summary>
internal sealed class NewFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;

    private NewFile(string path)
    {
        _path = path;
        // Without a buffer, closing has nothing to write, which a full disk would refuse.
        _file = new FileStream(Beside(path), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        Content = new OutputStream(_file);
    }

    public OutputStream Content { get; }

    /// <summary>How many bytes it has so far.</summary>
    public long Length => _file.Length;

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public static NewFile Create(string path) => Explain(path, static path => new NewFile(path));

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Complete() => Explain(this, static file =>
    {
        // Else a machine that loses power may keep the name and lose the content.
        file._file.Flush(flushToDisk: true);
        file._file.Dispose();
        File.Move(Beside(file._path), file._path, overwrite: true);
        return true;
    });

    public void Dispose()
    {
        _file.Dispose();
        // After completion there is none.
        File.Delete(Beside(_path));
    }

    private static string Beside(string path) => path + ".new";

    private static TResult Explain<T, TResult>(T value, Func<T, TResult> write)
    {
        try
        {
            return write(value);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputFailedException(exception);
        }
    }
}
