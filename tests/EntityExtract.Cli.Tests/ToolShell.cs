namespace EntityExtract.Cli.Tests;

/// <summary>A folder that is there for one test, and a Unix shell in it that knows the tool as <c>entity-extract</c>.</summary>
internal sealed class ToolShell : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ToolShell()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "This is written for a Unix shell.");
        WriteProgram("entity-extract", $"exec dotnet '{ToolProcess.Tool}' \"$@\"");
    }

    public string FullName => _folder.FullName;

    /// <summary>Skips the test where a program is not installed.</summary>
    /// <param name="program">Its name on the path.</param>
    /// <param name="package">The package of Debian's that holds it.</param>
    public static void Require(string program, string package)
    {
        string[] folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        Assert.SkipUnless(
            folders.Any(folder => File.Exists(Path.Combine(folder, program))),
            $"There is no {program} on the path. Install it (apt-get install {package}).");
    }

    public string PathOf(string name) => Path.Combine(FullName, name);

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string name, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        return _folder.Write(name, content);
    }

    /// <summary>Puts a script of the shell on its path.</summary>
    public void WriteProgram(string name, string script)
    {
        string path = Write($"bin/{name}", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    /// <summary>Starts a script in the folder.</summary>
    public ToolProcess Start(string script)
    {
        ToolProcess shell = ToolProcess.StartIn("sh", "-c", "cd \"$0\" && PATH=\"$0/bin:$PATH\" && " + script, FullName);
        shell.Input.Close();
        return shell;
    }

    /// <summary>Runs a script to its end.</summary>
    public CommandRun Run(string script)
    {
        using ToolProcess shell = Start(script);
        return shell.Finish(shell.Output.ReadToEnd());
    }

    public void Dispose() => _folder.Dispose();
}
