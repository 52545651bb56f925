using EntityExtract.Cli.Input;

namespace EntityExtract.Cli;

/// <summary>Writes the text of a line, without its end, into an output.</summary>
internal delegate void LineRewriter(ReadOnlySpan<char> line, TextWriter output);

/// <summary>
/// Rewrites inputs line by line, without keeping or allocating anything for a line. Each line gives one line, an
/// unreadable one an empty line, so that output and input stay side by side.
/// </summary>
internal static class TextLines
{
    public static ExitCode Rewrite(IEnumerable<InputSource> inputs, StandardStreams streams, LineRewriter rewrite)
    {
        var faults = new FaultLog(streams.Error);
        var decoder = new LineDecoder();
        using StreamWriter output = streams.CreateOutputWriter();

        foreach (InputSource input in inputs)
        {
            using var lines = new InputLines(input);
            while (lines.TryRead(out ReadOnlySpan<byte> line))
            {
                if (decoder.TryDecode(line, out ReadOnlySpan<char> text, out string? reason)) rewrite(text, output);
                else faults.Add(lines.Describe(reason!));
                output.WriteLine();
            }

            if (lines.Failure is { } failure) faults.Add(failure);
        }

        return faults.ExitCode;
    }
}
