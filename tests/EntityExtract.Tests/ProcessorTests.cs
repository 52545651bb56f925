using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CsCheck;
using EntityExtract.Tagging.Vectorized;
using EntityExtract.Text;
using EntityExtract.Text.Vectorized;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests;

/// <summary>
/// The answer does not depend on the processor: this test program runs again, in processes that pretend to have an older
/// one, and all of them must find the same in the same texts.
/// </summary>
public sealed class ProcessorTests
{
    // Where a process that another one started leaves its answers.
    private const string AnswerVariable = "ENTITYEXTRACT_TESTS_ANSWER";
    private const int TextCount = 2_000;

    [Fact]
    public void All_kernels_of_this_process_give_the_same_answer()
    {
        string[] tokens = [.. BlockKernel.Available.Select(DigestOfTokens).Distinct()];

        Assert.Single(tokens);
        string? file = Environment.GetEnvironmentVariable(AnswerVariable);
        if (file != null) File.WriteAllLines(file, [tokens[0], DigestOfEntities(), NamesOf(BlockKernel.Available), NamesOf(RowKernel.Available)]);
    }

    [Theory]
    [InlineData("EnableAVX512", "Vector512", "Vector512")]
    [InlineData("EnableAVX512v3", "Vector512", null)] // VBMI2, of which only the tokenizer makes use
    [InlineData("EnableAVX2", "Vector256", "Vector256")]
    [InlineData("EnableHWIntrinsic", "Vector128", "Vector128")]
    public void The_answer_is_the_same_without(string feature, string missingBlockKernel, string? missingRowKernel)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(AnswerVariable) != null, "A started process starts no others.");

        string[] answers = RunWithout(feature);

        Assert.Equal(DigestOfTokens(BlockKernel.Best), answers[0]);
        Assert.Equal(DigestOfEntities(), answers[1]);
        Assert.DoesNotContain(missingBlockKernel, answers[2], StringComparison.Ordinal);
        if (missingRowKernel != null) Assert.DoesNotContain(missingRowKernel, answers[3], StringComparison.Ordinal);
    }

    private static string NamesOf(IEnumerable<object> kernels) => string.Join(' ', kernels);

    private static string[] RunWithout(string feature)
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
            return File.ReadAllLines(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A hash over all that a kernel finds in texts which are the same in every process.</summary>
    private static string DigestOfTokens(BlockKernel kernel)
    {
        var buffer = new NormalizationBuffer();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in Texts())
        {
            NormalizedText normalized = ArabicNormalizer.Tagging.Normalize(text, buffer, kernel);
            var tokens = new Token[normalized.Length + 1];
            int count = new TokenReader(normalized).Read(tokens);

            hash.AppendData(MemoryMarshal.AsBytes(normalized.Chars));
            hash.AppendData(MemoryMarshal.AsBytes(normalized.Starts));
            hash.AppendData(MemoryMarshal.AsBytes(tokens.AsSpan(0, count)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>A hash over all entities of the same texts, every bit of their confidences included.</summary>
    private static string DigestOfEntities()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in Texts())
        {
            foreach (Entity entity in EntityExtractor.Default.Extract(text).Entities)
            {
                long confidence = BitConverter.DoubleToInt64Bits(entity.Confidence);
                string line = $"{(int)entity.Type} {entity.Start} {entity.Length} {entity.Name} {confidence:X} {(int)entity.Source} {entity.Date?.Edtf}";
                hash.AppendData(MemoryMarshal.AsBytes<char>(line));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Texts()
    {
        var random = new PCG(stream: 1, seed: 1);
        for (int i = 0; i < TextCount; i++) yield return HostileText.Strings.Generate(random, null, out _);
        foreach (string news in TestData.News.Append(TestData.Article)) yield return news;
    }
}
