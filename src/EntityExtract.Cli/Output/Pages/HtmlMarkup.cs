using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace EntityExtract.Cli.Output.Pages;

/// <summary>
/// An interpolated string of HTML: what stands outside the braces is markup, what stands inside is text, for an element
/// or for an attribute in double quotes, and is escaped, so that no text can be written without it.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlMarkup
{
    private const char ReplacementCharacter = '\uFFFD';

    // A carriage return would be read as a line feed, a U+0000 not at all, half a surrogate pair has no UTF-8.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', '<', '>', '"', '\'', '\r', '\0', .. Enumerable.Range(0xD800, 0x800).Select(static c => (char)c)]);

    private readonly TextWriter _output;

    public HtmlMarkup(int literalLength, int formattedCount, TextWriter output)
    {
        _ = literalLength;
        _ = formattedCount;
        _output = output;
    }

    public void AppendLiteral(string markup) => _output.Write(markup);

    public void AppendFormatted(int number) => _output.Write(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(string text) => AppendFormatted(text.AsSpan());

    public void AppendFormatted(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and int plain)
        {
            _output.Write(text[..plain]);
            text = text[plain..];
            bool isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
            if (isPair) _output.Write(text[..2]);
            else _output.Write(Escape(text[0]));
            text = text[(isPair ? 2 : 1)..];
        }

        _output.Write(text);
    }

    private static string Escape(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        _ => $"{ReplacementCharacter}",
    };
}

/// <summary>Writes HTML.</summary>
internal static class HtmlOutput
{
    public static void WriteHtml(this TextWriter output, [InterpolatedStringHandlerArgument(nameof(output))] HtmlMarkup markup)
    {
        // The markup wrote itself while it was put together.
        _ = output;
        _ = markup;
    }
}
