namespace EntityExtract.Cli.Output;

/// <summary>Writes each step of a long command on a line of its own.</summary>
internal sealed class LineProgress(TextWriter writer) : IProgress<string>
{
    public void Report(string value) => writer.WriteLine(value);
}
