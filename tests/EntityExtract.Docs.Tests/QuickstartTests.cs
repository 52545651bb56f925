using System.Diagnostics;
using System.Text;

namespace EntityExtract.Docs.Tests;

public sealed class QuickstartTests
{
    private static readonly string Readme = RepositoryFiles.Read("README.md");

    [Fact]
    public void The_sample_of_the_readme_is_the_program_that_is_compiled_here() =>
        Assert.Equal(RepositoryFiles.Read("samples/Quickstart/Program.cs"), FirstBlock("csharp"));

    [Fact]
    public void The_sample_has_at_most_eight_lines() =>
        Assert.InRange(FirstBlock("csharp").Count(c => c == '\n'), 1, 8);

    [Fact]
    public void The_sample_prints_what_the_readme_says()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Quickstart.dll")])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process sample = Process.Start(start)!;
        string output = sample.StandardOutput.ReadToEnd();
        sample.WaitForExit();

        Assert.Equal(0, sample.ExitCode);
        Assert.Equal(FirstBlock("text"), output.ReplaceLineEndings("\n"));
    }

    private static string FirstBlock(string language)
    {
        string fence = $"```{language}\n";
        int start = Readme.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        Assert.True(start > fence.Length, $"README.md has no block of {language}.");
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
