using System.Diagnostics;
using System.Globalization;
using System.Text;
using EntityExtract.Batches;

namespace EntityExtract.Timings;

/// <summary>
/// The memory of a batch over a gigabyte of text that is never there at once: documents of 4 to 40 kilobytes, made when the batch asks for
/// them. It has a process of its own, whose largest working set has the runtime and the model in it.
/// </summary>
internal static class BatchMemory
{
    /// <summary>The command line of the child process.</summary>
    public const string OneStream = "one-stream";

    private const long Gigabyte = 1_000_000_000;
    private const double Megabyte = 1e6;
    private const int LongestInArticles = 10;
    private static readonly int[] Percents = [10, 50, 100];

    public static IEnumerable<Measurement> Measure()
    {
        using Process process = Process.Start(ChildProcess.With(OneStream))!;
        double[] values = [.. process.StandardOutput.ReadToEnd().Split(' ').Select(static cell => double.Parse(cell, CultureInfo.InvariantCulture))];
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException("The child process failed.");

        return
        [
            new Measurement("Batch of 1 GB", [values[0]], "F1", "s"),
            .. Percents.Select((percent, i) => new Measurement($"Batch of 1 GB: largest working set until {percent}%", [values[1 + (2 * i)]], "F0", "MB")),
            .. Percents.Select((percent, i) => new Measurement($"Batch of 1 GB: managed heap at {percent}%", [values[2 + (2 * i)]], "F1", "MB")),
        ];
    }

    /// <summary>What the child process does: it writes the seconds, and at each of the percents the megabytes of both kinds.</summary>
    public static int ExtractOne()
    {
        using var process = Process.GetCurrentProcess();
        var megabytes = new List<double>();
        long bytes = 0;
        long start = Stopwatch.GetTimestamp();
        foreach (BatchResult<Document> result in EntityExtractor.Default.Extract(Documents(), static document => document.Text, new BatchOptions()))
        {
            if (result.Document.Entities.IsEmpty) throw new InvalidOperationException("An article came without entities.");

            bytes += result.Item.Bytes;
            if (bytes * 100 < Percents[megabytes.Count / 2] * Gigabyte) continue;

            process.Refresh();
            megabytes.Add(process.PeakWorkingSet64 / Megabyte);
            megabytes.Add(GC.GetTotalMemory(forceFullCollection: true) / Megabyte);
        }

        double[] values = [Stopwatch.GetElapsedTime(start).TotalSeconds, .. megabytes];
        Console.WriteLine(string.Join(' ', values.Select(static value => value.ToString(CultureInfo.InvariantCulture))));
        return 0;
    }

    private static IEnumerable<Document> Documents()
    {
        int articleBytes = Encoding.UTF8.GetByteCount(Sample.Article);
        long bytes = 0;
        for (int i = 0; bytes < Gigabyte; i++)
        {
            int times = 1 + (i % LongestInArticles);
            var text = new StringBuilder(Sample.Article.Length * times);
            yield return new Document(text.Insert(0, Sample.Article, times).ToString(), articleBytes * times);
            bytes += articleBytes * times;
        }
    }

    private readonly record struct Document(string Text, int Bytes);
}
