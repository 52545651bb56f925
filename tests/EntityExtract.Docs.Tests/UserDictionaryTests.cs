namespace EntityExtract.Docs.Tests;

/// <summary>The section of README.md on names of your own.</summary>
public sealed class UserDictionaryTests
{
    private static readonly string Section = RepositoryFiles.ReadmeSection("Names of your own");

    [Fact]
    public void Its_sample_is_the_program_that_is_compiled_here() =>
        Assert.Equal(RepositoryFiles.Read("samples/UserDictionary/Program.cs"), Assert.Single(CodeBlocks.Of(Section, "csharp")));

    [Fact]
    public void Its_sample_prints_what_the_readme_says() =>
        Assert.Equal(Assert.Single(CodeBlocks.Of(Section, "text")), SampleRun.OutputOf("UserDictionary"));
}
