namespace EntityExtract.Docs.Tests;

/// <summary>docs/patterns.md beyond its sample program.</summary>
public sealed class PatternsPageTests
{
    [Fact]
    public void The_file_is_that_of_the_sample() => Assert.Equal(
        RepositoryFiles.Read("samples/TokenPatterns/patterns.tsv"),
        Assert.Single(CodeBlocks.Of(RepositoryFiles.Read("docs/patterns.md"), "tsv")));
}
