using System.Text;
using static EntityExtract.Tests.ArabicWords;

namespace EntityExtract.Tests;

/// <summary>What extracting promises of every text.</summary>
public sealed class EntityExtractorExtractTests
{
    // With Cairo at its end, which any model of news must find. Feh yeh: in.
    private static readonly string Sentence = $"{Said} {Minister} {Foreign} {Muhammad} {Sami} \u0641\u064A {Cairo}.";

    [Fact]
    public void A_text_is_wanted()
    {
        Assert.Throws<ArgumentNullException>(() => EntityExtractor.Default.Extract(null!));
        Assert.Throws<ArgumentNullException>(() => EntityExtractor.Default.Extract(null!, new ExtractionContext()));
        Assert.Throws<ArgumentNullException>(() => EntityExtractor.Default.Extract("", null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" \r\n\t\u00A0\u2028\u3000")] // no-break space, line separator, ideographic space
    [InlineData("\u200F\u200B\uFEFF\u061C")] // right-to-left mark, zero-width space, byte order mark, Arabic letter mark
    [InlineData("\u064B\u064E\u0651")] // fathatan, fatha, shadda
    [InlineData("\0\0\0")]
    [InlineData(".,:;!?()[]\"'")]
    public void Where_there_is_no_word_there_is_no_entity(string text)
    {
        ExtractedDocument document = EntityExtractor.Default.Extract(text);

        Assert.Empty(document.Entities);
        Assert.Same(text, document.Text);
    }

    [Theory]
    [InlineData("The quick brown fox jumps over the lazy dog.")]
    [InlineData("1 2 3 4/5/2024 1,000,000.00")]
    [InlineData("\u4E2D\u6587 \u65E5\u672C\u8A9E \u0420\u0443\u0441\u0441\u043A\u0438\u0439")] // Chinese, Japanese, Russian
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F8\U0001F1E6")] // a family, a flag
    [InlineData("<html><body>&nbsp;</body></html>")]
    public void Text_without_Arabic_gives_a_result(string text) => AssertEntities.AreSound(EntityExtractor.Default.Extract(text), text);

    [Theory]
    [InlineData('\uD83D')] // a high surrogate
    [InlineData('\uDE00')] // a low surrogate
    [InlineData('\0')]
    [InlineData('\uFFFF')] // a noncharacter
    [InlineData('\u202E')] // right-to-left override
    [InlineData('\u2066')] // left-to-right isolate
    [InlineData('\u064E')] // fatha
    [InlineData('\uFDFA')] // a ligature of four words
    public void Broken_text_gives_a_result(char broken)
    {
        string[] texts =
        [
            new string(broken, 1),
            new string(broken, 1000),
            $"{broken}{Sentence}{broken}",
            string.Join(broken, Sentence.Split(' ')),
            string.Concat(Sentence.Select(c => $"{c}{broken}")),
        ];

        Assert.All(texts, text => AssertEntities.AreSound(EntityExtractor.Default.Extract(text), text));
    }

    [Fact]
    public void Overrides_of_direction_hide_no_entity()
    {
        // right-to-left override, pop directional formatting, left-to-right isolate, pop directional isolate
        string hidden = $"\u202E{Sentence}\u202C \u2066{Sentence}\u2069";

        Assert.Equal(2, EntityExtractor.Default.Extract(hidden).Entities.Count(entity => entity.Name == Cairo));
    }

    [Fact]
    public void An_entity_is_a_slice_of_the_text_and_its_name_the_plain_form()
    {
        // The city with a shadda and a tatweel.
        string cairo = Cairo.Insert(4, "\u0651").Insert(3, "\u0640");
        string text = Sentence.Replace(Cairo, cairo, StringComparison.Ordinal);

        Entity entity = EntityExtractor.Default.Extract(text).Entities[^1];

        Assert.Equal(
            (EntityType.Location, cairo, Cairo, text.IndexOf(cairo, StringComparison.Ordinal)),
            (entity.Type, entity.Text, entity.Name, entity.Start));
    }

    [Fact]
    public void What_stands_before_moves_the_entities_and_changes_nothing_else()
    {
        string before = new(' ', 100_000);
        IEnumerable<Entity> moved = EntityExtractor.Default.Extract(before + Sentence).Entities;

        Assert.Equal(
            EntityExtractor.Default.Extract(Sentence).Entities,
            moved.Select(entity => entity with { Start = entity.Start - before.Length }));
    }

    [Fact]
    public void Entities_below_the_confidence_that_is_asked_for_are_left_out()
    {
        EntityExtractor sure = EntityExtractor.Create(new EntityExtractorOptions { MinimumConfidence = 0.9 });
        IReadOnlyCollection<Entity> all = EntityExtractor.Default.Extract(TestData.Article).Entities;
        IReadOnlyCollection<Entity> some = sure.Extract(TestData.Article).Entities;

        Assert.Equal(all.Where(entity => entity.Confidence >= 0.9), some);
        Assert.InRange(some.Count, 1, all.Count - 1);
    }

    [Fact]
    public void The_day_that_the_text_speaks_from_stands_in_the_result()
    {
        var day = new DateOnly(2025, 10, 14);

        Assert.Equal(day, EntityExtractor.Default.Extract(Sentence, new ExtractionContext { ReferenceDate = day }).ReferenceDate);
        Assert.Null(EntityExtractor.Default.Extract(Sentence).ReferenceDate);
    }

    [Fact]
    public void Ten_megabytes_give_a_result()
    {
        string text = TestData.OfLength(6 << 20);
        Assert.True(Encoding.UTF8.GetByteCount(text) > 10 << 20);

        ExtractedDocument document = EntityExtractor.Default.Extract(text);

        AssertEntities.AreSound(document, text);
        Assert.True(document.Entities.Length > 50_000);
        Assert.True(document.Entities[^1].End > text.Length - 1_000, "The end of the text was left out.");
    }
}
