using System.Globalization;
using EntityExtract.Text;
using EntityExtract.Tokenization;
using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>
/// A token on each line for people: its offsets, its kind, and its normalised form, with the original beside it where the
/// two differ.
/// </summary>
internal sealed class TokenTableWriter : ITokenWriter
{
    // Room for the offsets of texts below 100,000 units, and for the longest kind.
    private const int OffsetsWidth = 12;
    private const int KindWidth = 12;

    private readonly bool _isTerminal;
    private readonly StreamWriter _output;
    private readonly IAnsiConsole _console;
    private bool _isFirst = true;

    public TokenTableWriter(StandardStreams streams)
    {
        _isTerminal = streams.IsOutputTerminal;
        _output = streams.CreateOutputWriter();
        _console = Terminal.Create(_output, _isTerminal);
    }

    public void StartDocument(string id)
    {
        if (!_isFirst) _console.WriteLine();
        _isFirst = false;
        _console.MarkupLineInterpolated($"[bold]{Show(EscapedField.Of(id))}[/]");
    }

    public void Write(Token token, NormalizedText text)
    {
        ReadOnlySpan<char> original = token.Original.Slice(text.Original);
        ReadOnlySpan<char> normalized = token.Normalized.Slice(text.Chars);
        string words = Show(normalized.ToString());
        if (!original.SequenceEqual(normalized)) words = $"{words}  ({Show(original.ToString())})";

        string offsets = string.Create(CultureInfo.InvariantCulture, $"{token.Original.Start}..{token.Original.End}");
        _console.MarkupLineInterpolated(
            $"  [grey]{offsets.PadRight(OffsetsWidth)}[/]  {KebabCase.Of(token.Kind).PadRight(KindWidth)}  {words}");
    }

    public void Flush() => _output.Flush();

    private string Show(string text) => _isTerminal ? TerminalText.Of(text) : text;
}
