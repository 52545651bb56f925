using System.Text;
using Microsoft.Win32.SafeHandles;

namespace EntityExtract.Cli;

/// <summary>
/// What a command reads from and writes to. Bytes, because the console's encoding may be anything and the tool speaks
/// UTF-8 without a byte order mark.
/// </summary>
internal sealed record StandardStreams
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool IsInputTerminal { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>A writer onto the output, which the caller flushes.</summary>
    public StreamWriter CreateOutputWriter() => new(Output, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };

    public static StandardStreams OfProcess()
    {
        bool isOutputTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && isOutputTerminal) Console.OutputEncoding = Utf8;

        return new StandardStreams
        {
            Input = Console.OpenStandardInput(),
            Output = new OutputStream(OpenOutput()),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
        };
    }

    // The console's own stream is silent about a reader that has gone away, so that the tool would work on for nobody.
    // A file stream is not, but keeps a position of its own: on a file that other programs append to, only the console's
    // stream is right.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();

        try
        {
            var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return output.CanSeek ? Console.OpenStandardOutput() : output;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Closed from the start, or opened for reading only.
            return Console.OpenStandardOutput();
        }
    }
}
