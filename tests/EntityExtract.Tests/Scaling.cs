using System.Diagnostics;

namespace EntityExtract.Tests;

/// <summary>Tests that compare times run alone: other tests would take the processor from one of the two runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Scaling
{
    public const string Name = "Scaling";

    /// <summary>A million characters; what is slow in a debug build may ask for less.</summary>
    public const int Million = 1 << 20;

    private const int Factor = 8;

    // Eightfold work takes about eightfold time if it is linear, 64-fold if it is quadratic. Between the two there is
    // room for a busy machine; the least of several runs is what the machine can do.
    private const double MostAllowed = 3 * Factor;
    private const int Runs = 4;

    private const double MillisecondsToTry = 200;

    /// <summary>Asserts that the time which <paramref name="work"/> takes grows no faster than its text.</summary>
    internal static void AssertLinear(Func<int, string> make, Action<string> work, int length = Million)
    {
        string small = make(length / Factor);
        string large = make(length);
        work(small);
        work(large);

        // In turns, so that code which the compiler improves meanwhile is measured on both.
        double smallTime = double.MaxValue;
        double largeTime = double.MaxValue;
        long first = Stopwatch.GetTimestamp();
        for (int run = 0; run < Runs || Stopwatch.GetElapsedTime(first).TotalMilliseconds < MillisecondsToTry; run++)
        {
            largeTime = Math.Min(largeTime, Time(work, large));
            smallTime = Math.Min(smallTime, Time(work, small));
        }

        double ratio = largeTime / smallTime;
        Assert.True(ratio < MostAllowed, $"{Factor} times the text took {ratio:F1} times as long.");
    }

    // Processor time, because on a busy machine long work waits for its turn and short work does not.
    private static double Time(Action<string> work, string text)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        work(text);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
