namespace EntityExtract.Docs.Tests;

public sealed class MentionsTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/mentions.md");

    [Fact]
    public void The_sample_is_the_program_that_is_compiled_here() =>
        Assert.Equal(RepositoryFiles.Read("samples/Mentions/Program.cs"), Assert.Single(CodeBlocks.Of(Page, "csharp")));

    [Fact]
    public void The_sample_prints_what_the_page_says() =>
        Assert.Equal(Assert.Single(CodeBlocks.Of(Page, "text")), SampleRun.OutputOf("Mentions"));
}
