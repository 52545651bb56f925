using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace EntityExtract.Timings;

/// <summary>
/// How time and memory grow with one string: news of 10 and of 100 megabytes, and a million characters of what a tokenizer
/// that looks back or ahead would read again and again. Each string has a process of its own, whose largest working set
/// has the runtime, the model, the string and the result in it.
/// </summary>
internal static class Growth
{
    /// <summary>The command line of a child process: this word, what the string is made of, and its length.</summary>
    public const string OneString = "one-string";

    private const string News = "news";
    private const int SmallMegabytes = 10;
    private const int LargeMegabytes = 100;
    private const int Runs = 3;
    private const int Million = 1_000_000;
    private const double Megabyte = 1e6;

    private static readonly (string Name, string Unit)[] Hostile =
    [
        ("one word", "\u0628"), // beh
        ("tashkeel", "\u064E"), // fatha
        ("brackets", "("),
        ("newlines", "\n"),
    ];

    public static void Measure()
    {
        var small = new List<Run>();
        var large = new List<Run>();
        for (int run = 0; run < Runs; run++)
        {
            small.Add(Extract(News, SmallMegabytes * (int)Megabyte));
            large.Add(Extract(News, LargeMegabytes * (int)Megabyte));
        }

        Report.Write(
        [
            new Measurement("News of 10 MB in UTF-8", [.. small.Select(static run => run.Seconds)], "F2", "s"),
            new Measurement("News of 100 MB in UTF-8", [.. large.Select(static run => run.Seconds)], "F2", "s"),
            new Measurement("100 MB to 10 MB", [.. large.Zip(small, static (l, s) => l.Seconds / s.Seconds)], "F2", "times"),
            new Measurement("Working set with 100 MB, largest", [.. large.Select(static run => run.Megabytes)], "F0", "MB"),
            .. Hostile.Select(static text => new Measurement(
                $"A million characters: {text.Name}",
                [.. Enumerable.Range(0, Runs).Select(_ => Extract(text.Unit, Million).Seconds)],
                "F2",
                "s")),
        ]);
    }

    /// <summary>What the child process does: it writes the seconds and the megabytes.</summary>
    public static int ExtractOne(string unit, string length)
    {
        string text = unit == News
            ? NewsOf(int.Parse(length, CultureInfo.InvariantCulture))
            : new string(unit[0], int.Parse(length, CultureInfo.InvariantCulture));
        EntityExtractor.Default.Extract(Sample.Article);

        long start = Stopwatch.GetTimestamp();
        int entities = EntityExtractor.Default.Extract(text).Entities.Length;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds} {process.PeakWorkingSet64 / Megabyte} {entities}"));
        return 0;
    }

    private static string NewsOf(int bytes)
    {
        string article = Sample.Article + "\n";
        int times = bytes / Encoding.UTF8.GetByteCount(article);
        var text = new StringBuilder(article.Length * times);
        return text.Insert(0, article, times).ToString();
    }

    private static Run Extract(string unit, int length)
    {
        using Process process = Process.Start(
            ChildProcess.With(OneString, unit, length.ToString(CultureInfo.InvariantCulture)))!;
        string[] cells = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Run(double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("The child process failed.");
    }

    private readonly record struct Run(double Seconds, double Megabytes);
}
