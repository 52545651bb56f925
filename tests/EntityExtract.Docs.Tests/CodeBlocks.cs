namespace EntityExtract.Docs.Tests;

/// <summary>The blocks of code of a page.</summary>
internal static class CodeBlocks
{
    /// <summary>The contents of the blocks in a language, in order.</summary>
    public static IReadOnlyList<string> Of(string page, string language)
    {
        string fence = $"```{language}\n";
        var blocks = new List<string>();
        for (int at = 0; (at = page.IndexOf(fence, at, StringComparison.Ordinal)) >= 0;)
        {
            at += fence.Length;
            int end = page.IndexOf("```", at, StringComparison.Ordinal);
            blocks.Add(page[at..end]);
            at = end + 3;
        }

        return blocks;
    }
}
