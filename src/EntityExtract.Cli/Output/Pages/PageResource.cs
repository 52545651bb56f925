namespace EntityExtract.Cli.Output.Pages;

/// <summary>The files of the page, which are inside the tool.</summary>
internal static class PageResource
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PageResource).Assembly.GetManifestResourceStream(name)!);
        // As a browser reads them, whatever the checkout made of their line ends: the digest of the style depends on each byte.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
