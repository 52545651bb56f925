namespace EntityExtract.Docs.Tests;

public sealed class QuickstartTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ar.md")]
    public void The_sample_of_the_readme_is_the_program_that_is_compiled_here(string readme) =>
        Assert.Equal(RepositoryFiles.Read("samples/Quickstart/Program.cs"), FirstBlock(readme, "csharp"));

    [Fact]
    public void The_sample_has_at_most_eight_lines() =>
        Assert.InRange(FirstBlock("README.md", "csharp").Count(c => c == '\n'), 1, 8);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ar.md")]
    public void The_sample_prints_what_the_readme_says(string readme) =>
        Assert.Equal(FirstBlock(readme, "text"), SampleRun.OutputOf("Quickstart"));

    private static string FirstBlock(string readme, string language) => CodeBlocks.Of(RepositoryFiles.Read(readme), language)[0];
}
