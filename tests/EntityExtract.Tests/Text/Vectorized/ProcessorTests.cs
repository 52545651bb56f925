using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CsCheck;
using EntityExtract.Text;
using EntityExtract.Text.Vectorized;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Text.Vectorized;

/// <summary>
/// The answer does not depend on the processor: this test program runs again, in processes that pretend to have an older
/// one, and all of them must find the same in the same texts.
/// </summary>
public sealed class ProcessorTests
{
    // Where a process that another one started leaves its answer.
    private const string AnswerVariable = "ENTITYEXTRACT_TESTS_ANSWER";
    private const int TextCount = 2_000;

    [Fact]
    public void All_kernels_of_this_process_give_the_same_answer()
    {
        string[] answers = [.. BlockKernel.Available.Select(Digest).Distinct()];

        Assert.Single(answers);
        string? file = Environment.GetEnvironmentVariable(AnswerVariable);
        if (file != null) File.WriteAllLines(file, [answers[0], .. BlockKernel.Available.Select(kernel => kernel.Name)]);
    }

    [Theory]
    [InlineData("EnableAVX512", "Vector512")]
    [InlineData("EnableAVX512v3", "Vector512")] // VBMI2
    [InlineData("EnableAVX2", "Vector256")]
    [InlineData("EnableHWIntrinsic", "Vector128")]
    public void The_answer_is_the_same_without(string feature, string missingKernel)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(AnswerVariable) != null, "A started process starts no others.");

        (string answer, IReadOnlyList<string> kernels) = RunWithout(feature);

        Assert.Equal(Digest(BlockKernel.Best), answer);
        Assert.DoesNotContain(missingKernel, kernels);
    }

    private static (string Answer, IReadOnlyList<string> Kernels) RunWithout(string feature)
    {
        string file = Path.GetTempFileName();
        try
        {
            string program = Path.Combine(AppContext.BaseDirectory, "EntityExtract.Tests.dll");
            string method = $"{typeof(ProcessorTests).FullName}.{nameof(All_kernels_of_this_process_give_the_same_answer)}";
            var start = new ProcessStartInfo("dotnet", [program, "-method", method])
            {
                RedirectStandardOutput = true,
                Environment = { [AnswerVariable] = file, [$"DOTNET_{feature}"] = "0" },
            };
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            Assert.True(process.ExitCode == 0, output);
            string[] lines = File.ReadAllLines(file);
            return (lines[0], lines[1..]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A hash over all that a kernel finds in texts which are the same in every process.</summary>
    private static string Digest(BlockKernel kernel)
    {
        var random = new PCG(stream: 1, seed: 1);
        var buffer = new NormalizationBuffer();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int i = 0; i < TextCount; i++)
        {
            string text = HostileText.Strings.Generate(random, null, out _);
            NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text, buffer, kernel);
            var tokens = new Token[normalized.Length + 1];
            int count = new TokenReader(normalized).Read(tokens);

            hash.AppendData(MemoryMarshal.AsBytes(normalized.Chars));
            hash.AppendData(MemoryMarshal.AsBytes(normalized.Starts));
            hash.AppendData(MemoryMarshal.AsBytes(tokens.AsSpan(0, count)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
