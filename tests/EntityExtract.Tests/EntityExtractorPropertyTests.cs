using CsCheck;

namespace EntityExtract.Tests;

/// <summary>What holds of the entities of any string.</summary>
public sealed class EntityExtractorPropertyTests
{
    [Fact]
    public void A_hundred_thousand_hostile_strings_give_sound_entities()
    {
        int entities = 0;
        HostileText.Of(16).Sample(text =>
        {
            ExtractedDocument document = EntityExtractor.Default.Extract(text);
            AssertEntities.AreSound(document, text);
            Interlocked.Add(ref entities, document.Entities.Length);
        }, iter: 100_000);

        Assert.True(entities > 10_000, $"Only {entities} entities were there to look at.");
    }

    [Fact]
    public void Our_sentences_with_hostile_fragments_between_their_words_give_sound_entities() =>
        Gen.Select(Gen.OneOf(TestData.News), HostileText.Of(2).Array[1, 5]).Sample((news, fragments) =>
        {
            string[] words = news.Split(' ');
            string text = string.Concat(words.Select((word, i) => word + fragments[i % fragments.Length] + " "));

            AssertEntities.AreSound(EntityExtractor.Default.Extract(text), text);
        }, iter: 2_000);

    [Fact]
    public void A_text_cut_anywhere_gives_sound_entities() =>
        Gen.Select(Gen.Int[0, TestData.Article.Length], Gen.Int[0, TestData.Article.Length]).Sample((a, b) =>
        {
            string text = TestData.Article[Math.Min(a, b)..Math.Max(a, b)];

            AssertEntities.AreSound(EntityExtractor.Default.Extract(text), text);
        }, iter: 300);
}
