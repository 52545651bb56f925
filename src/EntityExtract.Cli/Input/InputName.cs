namespace EntityExtract.Cli.Input;

/// <summary>The inputs as the user names them: paths, and "-" for standard input.</summary>
internal static class InputName
{
    public const string StandardInput = "-";

    /// <summary>What it is called in messages.</summary>
    public static string Display(string name) => name == StandardInput ? "standard input" : name;

    public static Stream Open(string name, StandardStreams streams) =>
        name == StandardInput ? streams.Input : new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read);

    /// <summary>Whether an exception says that an input cannot be opened or read.</summary>
    public static bool IsReadFailure(Exception exception) =>
        exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>One sentence about it.</summary>
    public static string Describe(string name, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{Display(name)}: there is no such file.",
        _ when Directory.Exists(name) => $"{Display(name)}: this is a folder, not a file.",
        UnauthorizedAccessException => $"{Display(name)}: the file may not be read.",
        _ => $"{Display(name)}: the file cannot be read ({exception.Message.TrimEnd('.')}).",
    };
}
