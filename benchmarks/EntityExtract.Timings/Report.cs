using System.Runtime.InteropServices;

namespace EntityExtract.Timings;

/// <summary>Writes measurements as the Markdown table that is committed under benchmarks/results.</summary>
internal static class Report
{
    public static void Write(params ReadOnlySpan<Measurement> measurements)
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores");
        Console.WriteLine();
        Console.WriteLine("| Measurement | Median | Lowest | Highest | Runs |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (Measurement measurement in measurements) Console.WriteLine(measurement.ToRow());
    }
}
