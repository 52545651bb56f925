using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace EntityExtract.Docs.Tests;

/// <summary>Runs a sample that listens, in its own folder, where its appsettings.json is, and on a port that is free.</summary>
internal sealed partial class SampleService : IDisposable
{
    private readonly Process _process;

    private SampleService(Process process, Uri address)
    {
        _process = process;
        Address = address;

        // What it goes on to log must not fill the pipe.
        _ = _process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended before; the message is what it said.</exception>
    public static async Task<SampleService> StartAsync(string name, params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", .. arguments])
        {
            WorkingDirectory = RepositoryFiles.PathOf($"samples/{name}"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        var said = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match) return new SampleService(process, new Uri(match.Groups["address"].Value));
            said.AppendLine(line);
        }

        said.Append(await errors);
        process.Dispose();
        throw new InvalidOperationException(said.ToString());
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)")]
    private static partial Regex Listening();
}
