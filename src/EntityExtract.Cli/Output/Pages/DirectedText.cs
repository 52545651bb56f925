namespace EntityExtract.Cli.Output.Pages;

/// <summary>
/// Text for an attribute, where no <c>bdi</c> can stand: isolates keep a name in its own direction and a day from being
/// drawn as 06-09-2024 after an Arabic word.
/// </summary>
internal static class DirectedText
{
    private const char LeftToRightIsolate = '\u2066';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    public static string LeftToRight(string text) => $"{LeftToRightIsolate}{text}{PopDirectionalIsolate}";

    public static string Own(string text) => $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}";
}
