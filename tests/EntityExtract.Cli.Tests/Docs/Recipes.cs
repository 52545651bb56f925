using EntityExtract.Docs.Tests;

namespace EntityExtract.Cli.Tests.Docs;

/// <summary>What a page of docs tells its reader to run.</summary>
internal sealed class Recipes
{
    private readonly string _page;

    /// <param name="page">The name of the page, for instance <c>formats.md</c>.</param>
    public Recipes(string page)
    {
        _page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", page)).ReplaceLineEndings("\n");
        Commands =
        [
            .. Blocks("sh").SelectMany(static block => block.Replace("\\\n", "", StringComparison.Ordinal).TrimEnd().Split('\n')),
        ];
    }

    /// <summary>The commands in the blocks <c>sh</c>, a line each unless it ends in a backslash.</summary>
    public IReadOnlyList<string> Commands { get; }

    /// <summary>The one command that has a part.</summary>
    public string Command(string part) => Commands.Single(command => command.Contains(part, StringComparison.Ordinal));

    /// <summary>The one block in a language.</summary>
    public string Block(string language) => Assert.Single(Blocks(language));

    /// <summary>The one block in a language that has a part.</summary>
    public string Block(string language, string part) =>
        Blocks(language).Single(block => block.Contains(part, StringComparison.Ordinal));

    private IReadOnlyList<string> Blocks(string language) => CodeBlocks.Of(_page, language);
}
