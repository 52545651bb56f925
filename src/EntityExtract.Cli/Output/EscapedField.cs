using System.Buffers;

namespace EntityExtract.Cli.Output;

/// <summary>
/// A text as a field of a line: a tab, line feed, carriage return or backslash becomes <c>\t</c>, <c>\n</c>, <c>\r</c> or
/// <c>\\</c>, so that a line is a line and a field can be had back.
/// </summary>
internal static class EscapedField
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\t\n\r\\");

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;

        // The backslash first: the others bring new ones.
        return text
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal);
    }
}
