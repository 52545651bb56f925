using System.Diagnostics;

namespace EntityExtract.Timings;

/// <summary>This program again, in a process of its own: what a measurement needs that another one must not have warmed.</summary>
internal static class ChildProcess
{
    /// <summary>How to start this program: the executable itself, or dotnet with the path of the program.</summary>
    public static ProcessStartInfo With(params string[] arguments)
    {
        string host = Environment.ProcessPath!;
        bool isDotnet = Path.GetFileNameWithoutExtension(host) == "dotnet";
        string[] all = isDotnet ? [typeof(ChildProcess).Assembly.Location, .. arguments] : arguments;
        return new ProcessStartInfo(host, all) { RedirectStandardOutput = true };
    }
}
