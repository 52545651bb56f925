using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

/// <summary>Inputs for readers.</summary>
internal static class InputRun
{
    public static InputSource Source(string path, Func<ReadingOptions, ReadingOptions>? change = null) => Create(path, [], change);

    public static InputSource StandardInput(byte[] content, Func<ReadingOptions, ReadingOptions>? change = null) =>
        Create("-", content, change);

    private static InputSource Create(string name, byte[] input, Func<ReadingOptions, ReadingOptions>? change)
    {
        var streams = new StandardStreams { Input = new MemoryStream(input), Output = Stream.Null, Error = TextWriter.Null };
        var options = ReadingOptions.Default;
        return new InputSource(name, streams) { Options = change is null ? options : change(options) };
    }
}
