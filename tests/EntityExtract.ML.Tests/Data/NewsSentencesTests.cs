using System.Text.Json;
using EntityExtract.ML.Data;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Tests.Data;

/// <summary>
/// Holds tests/data/news-sentences.jsonl to its shape: sentences written for this project, of many genres, whose spans
/// stand where docs/entities.md wants them.
/// </summary>
public sealed class NewsSentencesTests
{
    private static readonly LabelledDocument[] News = [.. LabelledDocumentReader.Read(TestData.NewsFile)];

    [Fact]
    public void There_are_hundreds_of_sentences() => Assert.InRange(News.Sum(static document => SentenceSplitter.Split(document.Text).Count), 330, int.MaxValue);

    [Fact]
    public void Ids_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, News.Length).Select(static i => $"own-{i:000}"), News.Select(static d => d.Id));

    [Fact]
    public void No_text_stands_twice() => Assert.Equal(News.Length, News.DistinctBy(static d => d.Text).Count());

    /// <summary>A line has a genre besides what a labelled document needs: a reader of errors wants to know it.</summary>
    [Fact]
    public void Every_genre_that_a_newspaper_has_is_there()
    {
        IEnumerable<string?> genres = File.ReadLines(TestData.NewsFile).Select(static line =>
            JsonSerializer.Deserialize<JsonElement>(line).GetProperty("genre").GetString());

        Assert.Equal(
            [
                "caption", "condolence", "court", "culture", "date", "dateline", "decree", "economy", "egypt", "foreign",
                "gulf", "headline", "list", "maghreb", "mark", "ministry", "mixed", "none", "politics", "proclitic", "society",
                "sport", "trap", "weather",
            ],
            genres.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_span_ends_where_a_word_ends_and_begins_there_or_after_proclitics()
    {
        foreach (LabelledDocument document in News)
        {
            NormalizedText text = ArabicNormalizer.Tagging.Normalize(document.Text);
            HashSet<int> ends = [];
            HashSet<int> starts = [];
            foreach (Token token in ArabicTokenizer.Enumerate(text))
            {
                ends.Add(token.Original.End);
                starts.Add(token.Original.Start);
                ReadOnlySpan<char> word = token.Normalized.Slice(text.Chars);
                for (int i = 0; i < 2 && i < word.Length && Proclitics.IsProclitic(word[i]); i++)
                    starts.Add(text.ToOriginal(new NormalizedPosition(token.Normalized.Start + i + 1)).Value);
            }

            Assert.All(document.Entities, entity =>
            {
                Assert.True(ends.Contains(entity.End), Describe(document, entity));
                Assert.True(starts.Contains(entity.Start), Describe(document, entity));
            });
        }
    }

    [Fact]
    public void Quotation_marks_are_outside() => Assert.All(News, static document =>
        Assert.All(document.Entities, entity =>
        {
            // The guillemets and the straight quotation mark.
            string span = document.Text.Substring(entity.Start, entity.Length);
            Assert.DoesNotContain(span[0], "\u00AB\u00BB\"");
            Assert.DoesNotContain(span[^1], "\u00AB\u00BB\"");
        }));

    private static string Describe(LabelledDocument document, LabelledEntity entity) =>
        $"{document.Id}: {document.Text.Substring(entity.Start, entity.Length)}";
}
