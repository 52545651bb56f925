using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace EntityExtract.Cli.Output.Pages;

/// <summary>
/// A document on the page: how much was found, its text with every entity marked, and the names in it. The text of
/// the element with the class "text" is exactly the document's: labels are drawn by the style and never part of a copy.
/// </summary>
internal static class DocumentSection
{
    private static readonly PageWords Words = PageWords.Arabic;

    // The letters and marks of the Arabic block: hamza to sukun, superscript alef, and the letters of Persian and others.
    private static readonly SearchValues<char> Arabic = SearchValues.Create(
        [' ', .. Between('\u0621', '\u0652'), '\u0670', .. Between('\u0671', '\u06D3')]);

    /// <summary>The id of a document's heading.</summary>
    public static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"document-{number}");

    /// <summary>Writes a document.</summary>
    /// <param name="output">The page.</param>
    /// <param name="number">A number that no other document of the page has.</param>
    /// <param name="heading">What stands over it.</param>
    /// <param name="document">The document.</param>
    public static void Write(TextWriter output, int number, string heading, ExtractedDocument document)
    {
        WriteHeading(output, number, heading);
        WriteCounts(output, document.Entities);
        WriteText(output, document);
        WriteNames(output, document);
        output.WriteHtml($"</article>\n");
    }

    /// <summary>A document that could not be read.</summary>
    public static void WriteFault(TextWriter output, int number, string heading, string fault)
    {
        WriteHeading(output, number, heading);
        output.WriteHtml($"""
            <p class="fault">{Words.Failed}</p>
            <p class="fault" lang="en" dir="ltr">{fault}</p>
            </article>

            """);
    }

    private static void WriteHeading(TextWriter output, int number, string heading) => output.WriteHtml($"""
        <article aria-labelledby="{Anchor(number)}">
        <h2 id="{Anchor(number)}"><bdi>{heading}</bdi></h2>

        """);

    private static void WriteCounts(TextWriter output, ImmutableArray<Entity> entities)
    {
        if (entities.IsEmpty)
        {
            output.WriteHtml($"<p class=\"nothing\">{Words.Nothing}</p>\n");
            return;
        }

        output.WriteHtml($"<ul class=\"counts\">\n");
        foreach (EntityType type in EntityTypes.All)
        {
            int count = entities.Count(e => e.Type == type);
            output.WriteHtml($"<li class=\"chip {KebabCase.Of(type)}\">{Words.Of(type).Many} <b>{count}</b></li>\n");
        }

        output.WriteHtml($"</ul>\n");
    }

    private static void WriteText(TextWriter output, ExtractedDocument document)
    {
        ReadOnlySpan<char> text = document.Text;
        int written = 0;
        output.WriteHtml($"<div class=\"text\">");
        foreach (Entity entity in document.Entities)
        {
            output.WriteHtml($"{text[written..entity.Start]}");
            output.WriteHtml(
                $"<mark class=\"{KebabCase.Of(entity.Type)} {Line(entity.Confidence)}\" data-label=\"{Words.Of(entity.Type).One}\" ");
            output.WriteHtml($"title=\"{EntityTitle.Of(entity)}\">");
            if (NeedsIsolation(entity.Text)) output.WriteHtml($"<bdi>{entity.Text}</bdi></mark>");
            else output.WriteHtml($"{entity.Text}</mark>");
            written = entity.End;
        }

        output.WriteHtml($"{text[written..]}</div>\n");
    }

    private static void WriteNames(TextWriter output, ExtractedDocument document)
    {
        if (document.Entities.IsEmpty) return;

        output.WriteHtml($"<div class=\"names\">\n");
        foreach (IGrouping<EntityType, EntityGroup> groups in document.Groups.GroupBy(static g => g.Type).OrderBy(static g => g.Key))
        {
            WriteListStart(output, groups.Key);
            foreach (EntityGroup group in groups.OrderByDescending(static g => g.Mentions.Length))
                WriteName(output, group.Name, group.Mentions.Length);
            output.WriteHtml($"</ul></section>\n");
        }

        List<Entity> dates = [.. document.Entities.Where(static e => e.Type == EntityType.Date)];
        if (dates.Count > 0) WriteDates(output, dates);
        output.WriteHtml($"</div>\n");
    }

    private static void WriteDates(TextWriter output, IEnumerable<Entity> dates)
    {
        WriteListStart(output, EntityType.Date);
        foreach (var date in dates.GroupBy(static e => (e.Name, Value: e.Date?.Edtf)))
        {
            WriteName(output, date.First().Text, date.Count());
            if (date.Key.Value is { } value) output.WriteHtml($"<br><bdi dir=\"ltr\" class=\"value\">{value}</bdi>");
        }

        output.WriteHtml($"</ul></section>\n");
    }

    private static void WriteListStart(TextWriter output, EntityType type) =>
        output.WriteHtml($"<section class=\"{KebabCase.Of(type)}\"><h3>{Words.Of(type).Many}</h3><ul>\n");

    private static void WriteName(TextWriter output, string name, int mentions)
    {
        output.WriteHtml($"<li><bdi>{name}</bdi>");
        if (mentions > 1) output.WriteHtml($" <span class=\"times\">\u00D7{mentions}</span>");
    }

    // An Arabic word stays as it is, joined to its proclitic; digits, Latin and brackets could trade places with what follows.
    private static bool NeedsIsolation(string text) => text.AsSpan().ContainsAnyExcept(Arabic);

    private static IEnumerable<char> Between(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(static c => (char)c);

    /// <summary>How the line under an entity is drawn: it is the page's quiet word on the confidence.</summary>
    private static string Line(double confidence) => confidence switch
    {
        >= 0.8 => "sure",
        >= 0.5 => "likely",
        _ => "unsure",
    };
}
