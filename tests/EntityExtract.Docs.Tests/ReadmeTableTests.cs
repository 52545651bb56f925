using System.Globalization;
using System.Text.Json;

namespace EntityExtract.Docs.Tests;

/// <summary>The numbers of the README are those of the files that they were measured into.</summary>
public sealed class ReadmeTableTests
{
    private const string ModelFolder = "models/arabic-news/";
    private const string Results = "benchmarks/results/amd-epyc-avx512/";

    private static MarkdownTable ModelCardScores
    {
        get
        {
            string card = RepositoryFiles.Read(ModelFolder + "MODEL_CARD.md");
            return MarkdownTable.Parse(card[card.IndexOf("## Scores", StringComparison.Ordinal)..]);
        }
    }

    [Fact]
    public void Accuracy_is_that_of_the_model_card() => AssertTable("accuracy", ModelCardScores.ToMarkdown(names: 1));

    [Fact]
    public void The_scores_of_the_model_card_are_those_of_the_manifest()
    {
        using JsonDocument manifest = JsonDocument.Parse(RepositoryFiles.Read(ModelFolder + "manifest.json"));
        List<JsonElement> scores = [.. manifest.RootElement.GetProperty("scores").EnumerateArray()];

        Assert.Equal(scores.Select(score => score.GetProperty("group").GetString()!), ModelCardScores.Column("group"));
        foreach (string measure in (string[])["precision", "recall", "F1"])
        {
            IEnumerable<double> exact = scores.Select(score => score.GetProperty(measure.ToLowerInvariant()).GetDouble());
            IEnumerable<double> rounded = ModelCardScores.Column(measure).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture));
            Assert.All(exact.Zip(rounded), pair => Assert.Equal(pair.First, pair.Second, tolerance: 0.0501));
        }
    }

    [Fact]
    public void Timings_are_those_of_the_results()
    {
        MarkdownTable throughput = ReadResults("throughput.md").Select("Measurement", "Median");

        AssertTable("timings", throughput.ToMarkdown(names: 1));
    }

    [Fact]
    public void Start_up_is_that_of_the_results() => AssertTable(
        "startup",
        ReadResults("EntityExtract.Benchmarks.StartupBenchmarks-report-github.md")
            .Select("Method", "Mean", "Ratio")
            .ToMarkdown(names: 1));

    [Fact]
    public void Extraction_is_that_of_the_results() => AssertTable(
        "extraction",
        ReadResults("EntityExtract.Benchmarks.ExtractionBenchmarks-report-github.md")
            .Select("Text", "Method", "Mean", "Tokens/s", "Ratio", "Allocated")
            .ToMarkdown(names: 2));

    [Fact]
    public void Tokenization_is_that_of_the_results() => AssertTable(
        "tokenizer",
        ReadResults("EntityExtract.Benchmarks.TokenizerBenchmarks-report-github.md")
            .Pivot("Method", "Text", "MB/s")
            .ToMarkdown(names: 1));

    private static MarkdownTable ReadResults(string name) => MarkdownTable.Parse(RepositoryFiles.Read(Results + name));

    private static void AssertTable(string name, string expected)
    {
        string readme = RepositoryFiles.Read("README.md");
        string before = $"<!-- {name} -->\n";
        Assert.Contains(before, readme, StringComparison.Ordinal);
        int start = readme.IndexOf(before, StringComparison.Ordinal) + before.Length;
        int end = readme.IndexOf($"<!-- /{name} -->", start, StringComparison.Ordinal);

        // CONTRIBUTING.md tells how to let the README follow new results.
        if (Environment.GetEnvironmentVariable("ACCEPT_README_TABLES") == "1")
            File.WriteAllText(RepositoryFiles.PathOf("README.md"), readme[..start] + expected + readme[end..]);
        else
            Assert.Equal(expected, readme[start..end]);
    }
}
