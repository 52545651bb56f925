using System.Text;

namespace EntityExtract.Cli.Tests.Output;

/// <summary>What a writer writes.</summary>
internal static class WriterRun
{
    public static string Of(Action<StandardStreams> write, bool isTerminal = false) =>
        Encoding.UTF8.GetString(BytesOf(write, isTerminal));

    public static byte[] BytesOf(Action<StandardStreams> write, bool isTerminal = false)
    {
        using var output = new MemoryStream();
        write(new StandardStreams
        {
            Input = Stream.Null,
            Output = output,
            Error = TextWriter.Null,
            IsOutputTerminal = isTerminal,
        });
        return output.ToArray();
    }
}
