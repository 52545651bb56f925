using System.Text.Encodings.Web;
using System.Text.Json;

namespace EntityExtract.Tests;

/// <summary>
/// The article of tests/data, a news page with by-lines, captions that stand twice and related stories, and what is
/// found in it: article.golden.jsonl, an entity a line, read over by a person each time that it changes.
/// </summary>
/// <remarks>
/// After a change of the model, write the file anew and look at its difference:
/// <c>ENTITY_EXTRACT_WRITE_GOLDEN=1 dotnet test --project tests/EntityExtract.Tests</c>.
/// </remarks>
public sealed class EntityExtractorArticleTests
{
    private const string GoldenFile = "article.golden.jsonl";
    private const string WriteVariable = "ENTITY_EXTRACT_WRITE_GOLDEN";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_entities_of_the_article_are_those_of_the_golden_file()
    {
        var context = new ExtractionContext { ReferenceDate = new DateOnly(2025, 10, 14) };
        string[] lines = [.. EntityExtractor.Default.Extract(TestData.Article, context).Entities.Select(LineOf)];
        if (Environment.GetEnvironmentVariable(WriteVariable) is not null)
            File.WriteAllText(TestData.SourcePathOf(GoldenFile), string.Concat(lines.Select(line => line + "\n")));
        else
            Assert.Equal(File.ReadLines(TestData.PathOf(GoldenFile)), lines);
    }

    [Fact]
    public void Most_entities_that_a_person_marked_are_found()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(TestData.PathOf("article.entities.jsonl")));
        Assert.Equal(TestData.Article, json.RootElement.GetProperty("text").GetString());
        HashSet<(string, int, int)> marked = [.. json.RootElement.GetProperty("entities").EnumerateArray().Select(entity => (
            entity.GetProperty("type").GetString()!,
            entity.GetProperty("start").GetInt32(),
            entity.GetProperty("length").GetInt32()))];

        HashSet<(string, int, int)> found =
        [
            .. EntityExtractor.Default.Extract(TestData.Article).Entities
                .Select(entity => (entity.Type.ToTag(), entity.Start, entity.Length)),
        ];

        int right = found.Count(marked.Contains);
        double f1 = 2.0 * right / (found.Count + marked.Count);
        Assert.True(f1 >= 0.90, $"F1 is {f1:P1}: {right} of {marked.Count}, and {found.Count - right} more.");
    }

    [Fact]
    public void A_caption_that_stands_twice_has_the_same_entities_twice()
    {
        string[] lines = TestData.Article.Split('\n');
        int second = Enumerable.Range(1, lines.Length - 1).First(i => lines[i].Length > 0 && lines[i] == lines[i - 1]);
        int secondStart = lines.Take(second).Sum(line => line.Length + 1);
        int firstStart = secondStart - lines[second].Length - 1;

        Assert.NotEmpty(EntitiesAt(firstStart, lines[second].Length));
        Assert.Equal(EntitiesAt(firstStart, lines[second].Length), EntitiesAt(secondStart, lines[second].Length));
    }

    private static List<(EntityType Type, int Offset, string Text)> EntitiesAt(int start, int length) =>
    [
        .. EntityExtractor.Default.Extract(TestData.Article).Entities
            .Where(entity => entity.Start >= start && entity.End <= start + length)
            .Select(entity => (entity.Type, entity.Start - start, entity.Text)),
    ];

    // Two digits of confidence, because the last ones differ between processors.
    private static string LineOf(Entity entity) => JsonSerializer.Serialize(
        new
        {
            type = entity.Type.ToTag(),
            start = entity.Start,
            length = entity.Length,
            text = entity.Text,
            name = entity.Name,
            confidence = Math.Round(entity.Confidence, 2),
            source = entity.Source.ToString(),
            date = entity.Date?.Edtf,
        },
        Readable);
}
