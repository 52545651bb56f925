namespace EntityExtract.Docs.Tests;

/// <summary>The pages of docs/ with a sample: its program, and what it prints.</summary>
public sealed class SamplePageTests
{
    public static TheoryData<string, string> Pages => new()
    {
        { "docs/batches.md", "Batch" },
        { "docs/mentions.md", "Mentions" },
        { "docs/models.md", "OwnModel" },
        { "docs/patterns.md", "TokenPatterns" },
        { "docs/pipelines.md", "Pipeline" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_sample_is_the_program_that_is_compiled_here(string page, string sample) =>
        Assert.Equal(
            RepositoryFiles.Read($"samples/{sample}/Program.cs"),
            Assert.Single(CodeBlocks.Of(RepositoryFiles.Read(page), "csharp")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_sample_prints_what_the_page_says(string page, string sample) =>
        Assert.Equal(Assert.Single(CodeBlocks.Of(RepositoryFiles.Read(page), "text")), SampleRun.OutputOf(sample));
}
