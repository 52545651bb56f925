using System.Text.RegularExpressions;

namespace EntityExtract.Docs.Tests;

public sealed partial class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md",
        "README.ar.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "THIRD-PARTY-NOTICES.md",
        "docs/batches.md",
        "docs/dictionaries.md",
        "docs/entities.md",
        "docs/formats.md",
        "docs/hosting.md",
        "docs/mentions.md",
        "docs/models.md",
        "docs/offsets.md",
        "docs/page.md",
        "docs/patterns.md",
        "docs/pipelines.md",
        "docs/scaling.md",
        "benchmarks/README.md",
        "models/arabic-news/BUILDING.md",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(RepositoryFiles.PathOf(page))!;
        IEnumerable<string> broken = Link().Matches(RepositoryFiles.Read(page))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !File.Exists(Path.Combine(folder, target)));

        Assert.Empty(broken);
    }

    // Links to the web and within a page are left out.
    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#]+)")]
    private static partial Regex Link();
}
