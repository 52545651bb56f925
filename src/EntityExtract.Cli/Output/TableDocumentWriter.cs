using System.Globalization;
using Spectre.Console;

namespace EntityExtract.Cli.Output;

/// <summary>
/// The entities of a document for people: grouped by type, each name once, with the number of its mentions and where
/// they are. The name is the last column, so that however wide a terminal draws Arabic, the others stay aligned.
/// </summary>
internal sealed class TableDocumentWriter : IDocumentWriter
{
    /// <summary>More offsets than these are counted only; the other formats list all.</summary>
    private const int OffsetsShown = 3;

    private readonly bool _isTerminal;
    private readonly StreamWriter _output;
    private readonly IAnsiConsole _console;
    private bool _isFirst = true;

    public TableDocumentWriter(StandardStreams streams)
    {
        _isTerminal = streams.IsOutputTerminal;
        _output = streams.CreateOutputWriter();
        _console = Terminal.Create(_output, _isTerminal);
    }

    public void Write(string id, ExtractedDocument document)
    {
        StartDocument(id, document.Entities.Length == 1 ? "1 entity" : $"{document.Entities.Length} entities");
        foreach (IGrouping<EntityType, Entity> type in document.Entities.GroupBy(e => e.Type).OrderBy(g => g.Key))
            Write(type);
    }

    public void WriteFault(string? id, string fault) => StartDocument(id ?? "?", "failed");

    public void Flush() => _output.Flush();

    private void StartDocument(string id, string summary)
    {
        if (!_isFirst) _console.WriteLine();
        _isFirst = false;
        _console.MarkupLineInterpolated($"[bold]{Show(EscapedField.Of(id))}[/]: {summary}");
    }

    private void Write(IGrouping<EntityType, Entity> type)
    {
        var names = type
            .GroupBy(static e => e.Name, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.First().Start)
            .Select(g => (Count: g.Count(), Offsets: Offsets(g), Name: Show(EscapedField.Of(g.Key))))
            .ToList();
        int countWidth = names.Max(static n => Digits(n.Count));
        int offsetsWidth = names.Max(static n => n.Offsets.Length);

        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold {Colour(type.Key)}]{type.Key.ToTag()}[/]");
        foreach ((int count, string offsets, string name) in names)
        {
            string counted = count.ToString(CultureInfo.InvariantCulture).PadLeft(countWidth);
            _console.MarkupLineInterpolated($"  {counted}  [grey]{offsets.PadRight(offsetsWidth)}[/]  {name}");
        }
    }

    private string Show(string text) => _isTerminal ? TerminalText.Of(text) : text;

    private static string Offsets(IEnumerable<Entity> mentions)
    {
        List<Entity> all = [.. mentions];
        string shown = string.Join(", ", all.Take(OffsetsShown).Select(static e => $"{e.Start}..{e.End}"));
        return all.Count > OffsetsShown ? $"{shown} +{all.Count - OffsetsShown}" : shown;
    }

    private static int Digits(int count) => count.ToString(CultureInfo.InvariantCulture).Length;

    private static string Colour(EntityType type) => type switch
    {
        EntityType.Person => "green",
        EntityType.Location => "blue",
        EntityType.Organization => "yellow",
        _ => "magenta",
    };
}
