namespace EntityExtract.Docs.Tests;

public sealed class QuickstartTests
{
    private static readonly string Readme = RepositoryFiles.Read("README.md");

    [Fact]
    public void The_sample_of_the_readme_is_the_program_that_is_compiled_here() =>
        Assert.Equal(RepositoryFiles.Read("samples/Quickstart/Program.cs"), CodeBlocks.Of(Readme, "csharp")[0]);

    [Fact]
    public void The_sample_has_at_most_eight_lines() =>
        Assert.InRange(CodeBlocks.Of(Readme, "csharp")[0].Count(c => c == '\n'), 1, 8);

    [Fact]
    public void The_sample_prints_what_the_readme_says() =>
        Assert.Equal(CodeBlocks.Of(Readme, "text")[0], SampleRun.OutputOf("Quickstart"));
}
