using System.Globalization;
using System.Runtime.InteropServices;

namespace EntityExtract.Timings;

/// <summary>Writes measurements as the Markdown table that is committed under benchmarks/results.</summary>
internal static class Report
{
    public static void Write(string measurement, double[] values, string format, string unit)
    {
        Array.Sort(values);
        string Show(double value) => $"{value.ToString(format, CultureInfo.InvariantCulture)} {unit}";

        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores");
        Console.WriteLine();
        Console.WriteLine("| Measurement | Median | Lowest | Highest | Runs |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        Console.WriteLine($"| {measurement} | {Show(values[values.Length / 2])} | {Show(values[0])} | {Show(values[^1])} | {values.Length} |");
    }
}
