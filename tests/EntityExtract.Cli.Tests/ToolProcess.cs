using System.Diagnostics;
using System.Text;

namespace EntityExtract.Cli.Tests;

/// <summary>The tool as a process of its own, as users run it.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The file that <c>dotnet</c> runs.</summary>
    public static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "entity-extract.dll");

    private readonly Process _process;
    private readonly Task<string> _error;

    private ToolProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    public Stream Input => _process.StandardInput.BaseStream;

    public StreamReader Output => _process.StandardOutput;

    public static ToolProcess Start(params string[] arguments) => StartIn("dotnet", [Tool, .. arguments]);

    /// <summary>Starts another program, which is to start the tool.</summary>
    public static ToolProcess StartIn(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            // The console's encoding must not matter.
            Environment = { ["LANG"] = "C", ["LC_ALL"] = "C" },
        };
        return new ToolProcess(Process.Start(start)!);
    }

    /// <summary>Runs to the end.</summary>
    public static CommandRun Run(ReadOnlySpan<byte> input, params string[] arguments)
    {
        using ToolProcess tool = Start(arguments);
        Task<string> output = tool.Output.ReadToEndAsync();
        tool.Input.Write(input);
        tool.Input.Close();
        return tool.Finish(output.GetAwaiter().GetResult());
    }

    public CommandRun Finish(string output = "")
    {
        Assert.True(_process.WaitForExit(TimeSpan.FromSeconds(60)));
        return new CommandRun((ExitCode)_process.ExitCode, output, _error.GetAwaiter().GetResult());
    }

    /// <summary>Sends a signal by its name, for instance TERM.</summary>
    public void Signal(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
