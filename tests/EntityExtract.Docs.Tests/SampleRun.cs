using System.Diagnostics;
using System.Text;

namespace EntityExtract.Docs.Tests;

/// <summary>Runs a sample, which the build puts beside these tests.</summary>
internal static class SampleRun
{
    /// <summary>What a sample prints.</summary>
    public static string OutputOf(string name)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{name}.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process sample = Process.Start(start)!;
        string output = sample.StandardOutput.ReadToEnd();
        sample.WaitForExit();

        Assert.Equal(0, sample.ExitCode);
        return output.ReplaceLineEndings("\n");
    }
}
