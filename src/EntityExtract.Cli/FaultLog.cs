namespace EntityExtract.Cli;

/// <summary>Names everything that failed on standard error, one sentence a line, while the work goes on.</summary>
internal sealed class FaultLog(TextWriter error)
{
    private Action<string> _write = error.WriteLine;

    public int Count { get; private set; }

    public bool IsEmpty => Count == 0;

    public ExitCode ExitCode => IsEmpty ? ExitCode.Done : ExitCode.SomeFailed;

    public void Add(string sentence)
    {
        Count++;
        _write(sentence);
    }

    /// <summary>Writes elsewhere until the answer is disposed of: whatever draws on the terminal must know of each line there.</summary>
    public IDisposable Redirect(Action<string> write)
    {
        _write = write;
        return new Redirection(this, error);
    }

    private sealed class Redirection(FaultLog log, TextWriter error) : IDisposable
    {
        public void Dispose() => log._write = error.WriteLine;
    }
}
