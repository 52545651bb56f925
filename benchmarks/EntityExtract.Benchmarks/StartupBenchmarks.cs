using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;

namespace EntityExtract.Benchmarks;

/// <summary>
/// From the start of a process until it has found its first entity: the run time starts, the model is read and checked, and
/// the JIT compiles the code. The baseline is the same program without the library: what any program costs. Each iteration
/// is a process of its own.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 31)]
[Config(typeof(InMilliseconds))]
public class StartupBenchmarks
{
    private const byte Ready = (byte)'!';

    private readonly string _program = Path.Combine(AppContext.BaseDirectory, "EntityExtract.AotApp.dll");

    [Benchmark(Baseline = true, Description = "The same program without the library")]
    public void Nothing() => RunUntilReady("nothing");

    [Benchmark(Description = "Process start to first entity")]
    public void FirstEntity() => RunUntilReady("first-entity", BenchmarkText.Headline.Value);

    // Until the process has ended: what is left of it would slow down the next one.
    private void RunUntilReady(params string[] arguments)
    {
        var child = new ProcessStartInfo("dotnet", [_program, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(child)!;
        bool isReady = process.StandardOutput.BaseStream.ReadByte() == Ready;
        process.WaitForExit();
        if (!isReady) throw new InvalidOperationException($"'{string.Join(' ', arguments)}' was not answered.");
    }

    private sealed class InMilliseconds : ManualConfig
    {
        public InMilliseconds() => SummaryStyle = SummaryStyle.Default.WithTimeUnit(TimeUnit.Millisecond);
    }
}
