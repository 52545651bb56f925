using System.Diagnostics;
using System.Reflection;
using System.Text;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tokenization;

/// <summary>
/// Tokenizing is fast in comparison with decoding the same text from UTF-8. benchmarks/ has the real figures; this
/// notices when a change has cost a multiple, on any machine and beside other work.
/// </summary>
[Collection(Scaling.Name)]
public sealed class TokenizerSpeedTests
{
    private const int Runs = 60;

    // Measured with AVX-512: 1.0 times the speed of decoding. Without the optimiser it is a hundredth.
    private const double OptimizedFloor = 0.2;
    private const double DebugFloor = 0.002;

    private static readonly string Article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "article.txt"));

    private readonly NormalizationBuffer _buffer = new();
    private readonly Token[] _tokens = new Token[Article.Length];

    [Fact]
    public void Normalising_and_tokenising_keeps_up_with_decoding()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Article);
        char[] chars = new char[Article.Length];

        double decoding = double.MaxValue;
        double tokenizing = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            decoding = Math.Min(decoding, Time(() => Encoding.UTF8.GetChars(utf8, chars)));
            tokenizing = Math.Min(tokenizing, Time(() => Read(Article)));
            if (run == Runs / 2) Thread.Sleep(300); // for the optimised code to arrive
        }

        double floor = IsOptimized ? OptimizedFloor : DebugFloor;
        Assert.True(decoding / tokenizing > floor, $"{decoding / tokenizing:F3} times the speed of decoding.");
    }

    [Fact]
    public void Reading_into_an_array_allocates_nothing()
    {
        for (int run = 0; run < 3; run++) Read(Article);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = Read(Article);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(count > 0);
    }

    private static bool IsOptimized =>
        typeof(ArabicTokenizer).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    private static double Time(Action work)
    {
        const int Repeats = 20;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Repeats; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private int Read(string text) => new TokenReader(ArabicNormalizer.Tagging.Normalize(text, _buffer)).Read(_tokens);
}
