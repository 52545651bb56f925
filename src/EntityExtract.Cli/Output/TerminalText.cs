namespace EntityExtract.Cli.Output;

/// <summary>Text of a document on a terminal.</summary>
internal static class TerminalText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>
    /// Wraps a text in isolates, which keep a terminal from moving the numbers beside an Arabic name to its other side and
    /// from taking the whole line for right to left. Control characters are replaced: a document gives no orders.
    /// </summary>
    public static string Of(string text) => string.Create(text.Length + 2, text, static (chars, source) =>
    {
        chars[0] = FirstStrongIsolate;
        chars[^1] = PopDirectionalIsolate;
        for (int i = 0; i < source.Length; i++)
            chars[i + 1] = char.IsControl(source[i]) ? ReplacementCharacter : source[i];
    });
}
