using System.Diagnostics;

namespace EntityExtract.Timings;

/// <summary>
/// From the start of a process until it has found its first entity: the run time starts, the model is read and checked,
/// and the code is compiled by the JIT. BenchmarkDotNet measures what a warm process does; this is what it leaves out.
/// </summary>
internal static class Startup
{
    /// <summary>The command line of a child process: this word and a text.</summary>
    public const string FirstEntity = "first-entity";

    private const byte Found = (byte)'!';
    private const int Runs = 21;

    public static void Measure()
    {
        string headline = Sample.Headline;

        // The first process reads the program from disk; the others find it in memory, as a busy machine would.
        TimeFirstEntity(headline);
        double[] milliseconds = [.. Enumerable.Range(0, Runs).Select(_ => TimeFirstEntity(headline).TotalMilliseconds)];
        Report.Write(new Measurement("Process start to first entity", milliseconds, "F0", "ms"));
    }

    /// <summary>What the child process does. One byte on standard output says that the entity is there.</summary>
    public static int AnnounceFirstEntity(string text)
    {
        if (EntityExtractor.Default.Extract(text).Entities.IsEmpty) return 1;

        using Stream output = Console.OpenStandardOutput();
        output.WriteByte(Found);
        return 0;
    }

    private static TimeSpan TimeFirstEntity(string text)
    {
        ProcessStartInfo child = ChildProcess.With(FirstEntity, text);
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(child)!;
        bool isFound = process.StandardOutput.BaseStream.ReadByte() == Found;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);

        process.WaitForExit();
        return isFound ? elapsed : throw new InvalidOperationException("The child process found no entity.");
    }
}
