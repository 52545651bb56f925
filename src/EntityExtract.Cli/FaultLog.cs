namespace EntityExtract.Cli;

/// <summary>Names everything that failed on standard error, one sentence a line, while the work goes on.</summary>
internal sealed class FaultLog(TextWriter error)
{
    public bool IsEmpty { get; private set; } = true;

    public ExitCode ExitCode => IsEmpty ? ExitCode.Done : ExitCode.SomeFailed;

    public void Add(string sentence)
    {
        IsEmpty = false;
        error.WriteLine(sentence);
    }
}
