namespace EntityExtract.Docs.Tests;

/// <summary>The section of README.md on names of your own.</summary>
public sealed class UserDictionaryTests
{
    private static readonly string Section = SectionOf(RepositoryFiles.Read("README.md"));

    [Fact]
    public void Its_sample_is_the_program_that_is_compiled_here() =>
        Assert.Equal(RepositoryFiles.Read("samples/UserDictionary/Program.cs"), Assert.Single(CodeBlocks.Of(Section, "csharp")));

    [Fact]
    public void Its_sample_prints_what_the_readme_says() =>
        Assert.Equal(Assert.Single(CodeBlocks.Of(Section, "text")), SampleRun.OutputOf("UserDictionary"));

    private static string SectionOf(string readme)
    {
        int start = readme.IndexOf("\n## Names of your own\n", StringComparison.Ordinal);
        Assert.True(start >= 0, "README.md has no section on names of your own.");
        return readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }
}
