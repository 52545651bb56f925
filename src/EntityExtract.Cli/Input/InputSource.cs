using System.Text;

namespace EntityExtract.Cli.Input;

/// <summary>An input by its name, and how it is read: a path, compressed when it ends in .gz, or "-" for standard input.</summary>
internal sealed record InputSource(string Name, StandardStreams Streams)
{
    private const string CompressedExtension = ".gz";

    public ReadingOptions Options { get; init; } = ReadingOptions.Default;

    /// <summary>Told of what is read; null when nobody asks.</summary>
    public InputMeter? Meter { get; init; }

    /// <summary>What it is called in messages.</summary>
    public string Display => InputName.Display(Name);

    /// <summary>Inputs of one encoding, null for UTF-8, without limits.</summary>
    public static IEnumerable<InputSource> Of(IEnumerable<string> names, StandardStreams streams, Encoding? encoding)
    {
        ReadingOptions options = ReadingOptions.Default with { Encoding = encoding };
        return names.Select(name => new InputSource(name, streams) { Options = options });
    }

    /// <summary>The name of what a compressed file holds; of every other file its own.</summary>
    public static string NameOfContent(string name) => IsCompressed(name) ? name[..^CompressedExtension.Length] : name;

    /// <summary>The content as UTF-8, whatever it is encoded in, which the caller closes.</summary>
    public Stream Open() => Options.Encoding is { } encoding
        ? Encoding.CreateTranscodingStream(OpenAsItIs(), encoding, StandardStreams.Utf8)
        : OpenAsItIs();

    /// <summary>The content byte by byte, which the caller closes.</summary>
    public Stream OpenAsItIs()
    {
        Stream stream = InputName.Open(Name, Streams);
        // Standard input is the process's, which may name it again.
        if (Name == InputName.StandardInput) stream = new UnclosedStream(stream);
        if (Meter is not null) stream = new MeteredStream(stream, Meter);
        return IsCompressed(Name) ? new GunzipStream(stream, Options.MaximumDecompressedLength) : stream;
    }

    /// <summary>The content as a whole.</summary>
    /// <exception cref="InvalidDataException">It is longer than a document may be.</exception>
    public ReadOnlyMemory<byte> ReadAll()
    {
        using Stream stream = Open();
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Options.MaximumDocumentLength) : 0);
        Span<byte> buffer = stackalloc byte[1 << 13];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > Options.MaximumDocumentLength)
                throw new InvalidDataException(FormattableString.Invariant($"it is longer than {Options.MaximumDocumentLength:N0} bytes"));
            bytes.Write(buffer[..read]);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>One sentence about a failure to open or read it.</summary>
    public string Describe(Exception exception) => InputName.Describe(Name, exception);

    private static bool IsCompressed(string name) => name.EndsWith(CompressedExtension, StringComparison.OrdinalIgnoreCase);
}
