using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace EntityExtract.Tests;

/// <summary>The answers do not depend on the culture, nor on whether there is an ICU.</summary>
public sealed class EntityExtractorCultureTests
{
    private const string AnswersVariable = "ENTITY_EXTRACT_TEST_ANSWERS";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_culture_does_not_matter(string name)
    {
        Icu.SkipTestWithoutIt();
        string expected = Answers();

        // A thread of its own, because the culture goes with the thread and other tests run beside this one.
        string? answers = null;
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            answers = Answers();
        });
        thread.Start();
        thread.Join();

        Assert.Equal(expected, answers);
    }

    /// <summary>
    /// Runs itself again in a process in invariant mode, where it finds the variable, writes its answers to the file that
    /// it names, and ends.
    /// </summary>
    [Fact]
    public void Invariant_mode_does_not_matter()
    {
        if (Environment.GetEnvironmentVariable(AnswersVariable) is { } file)
        {
            Assert.Throws<CultureNotFoundException>(() => new CultureInfo("ar-SA"));
            File.WriteAllText(file, Answers());
            return;
        }

        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.FullName, "answers.txt");
        RunInInvariantMode(path);

        Assert.Equal(Answers(), File.ReadAllText(path));
    }

    private static void RunInInvariantMode(string answers)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "exec",
                typeof(EntityExtractorCultureTests).Assembly.Location,
                "-method",
                $"{typeof(EntityExtractorCultureTests).FullName}.{nameof(Invariant_mode_does_not_matter)}",
                "-noColor",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment[AnswersVariable] = answers;

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0 && File.Exists(answers), output + errors.Result);
    }

    // Every bit of the confidences too.
    private static string Answers()
    {
        var answers = new StringBuilder();
        foreach (string text in TestData.News.Append(TestData.Article))
        {
            foreach (Entity entity in EntityExtractor.Default.Extract(text).Entities)
            {
                long confidence = BitConverter.DoubleToInt64Bits(entity.Confidence);
                answers.Append(
                    CultureInfo.InvariantCulture,
                    $"{(int)entity.Type} {entity.Start} {entity.Length} {entity.Name} {confidence:X}\n");
            }
        }

        return answers.ToString();
    }
}
