namespace EntityExtract.Cli.Output.Pages;

/// <summary>
/// One page with everything that it needs inside: no script, no file beside it. It is written from the top, and is complete
/// HTML after each document, since the end tags of body and html may be left out.
/// </summary>
internal static class Page
{
    private static readonly PageWords Words = PageWords.Arabic;

    /// <summary>Everything before the first document.</summary>
    public static void WriteStart(TextWriter output)
    {
        output.WriteHtml($"""
            <!DOCTYPE html>
            <html lang="ar" dir="rtl">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PageStyle.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Words.Title}</title>
            <link rel="icon" href="data:,">
            <style>
            """);
        output.Write(PageStyle.Css);
        output.WriteHtml($"""
            </style>
            </head>
            <body>
            <header>
            <h1>{Words.Title}</h1>
            <ul class="legend" aria-label="{Words.Legend}">

            """);
        foreach (EntityType type in EntityTypes.All)
            output.WriteHtml($"<li class=\"chip {KebabCase.Of(type)}\">{Words.Of(type).One}</li>\n");
        output.WriteHtml($"""
            <li><span class="line sure">{Words.Sure}</span></li>
            <li><span class="line likely">{Words.Likely}</span></li>
            <li><span class="line unsure">{Words.Unsure}</span></li>
            </ul>
            </header>

            """);
    }
}
