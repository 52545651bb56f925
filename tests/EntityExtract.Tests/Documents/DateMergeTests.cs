using EntityExtract.Dates;
using EntityExtract.Dates.Resolution;
using EntityExtract.Documents;
using EntityExtract.Tagging;
using EntityExtract.Text;

namespace EntityExtract.Tests.Documents;

public sealed class DateMergeTests
{
    [Fact]
    public void A_date_of_the_grammar_replaces_the_dates_of_the_tagger_that_it_overlaps() => AssertMerged(
        [Tagged(EntityType.Date, 10, 12), Tagged(EntityType.Date, 14, 18)],
        [Read(10, 20, DateCertainty.Certain)],
        "Date 10..20 Grammar");

    [Fact]
    public void A_name_that_a_date_is_part_of_stays_and_the_date_goes() => AssertMerged(
        [Tagged(EntityType.Location, 5, 20)], [Read(10, 20, DateCertainty.Certain)], "Location 5..20 Model");

    [Theory]
    [InlineData(10, 20, "Date 10..20 Grammar")]
    [InlineData(10, 18, "Date 10..18 Model")]
    public void A_weak_date_needs_the_same_date_of_the_tagger(int start, int end, string expected) =>
        AssertMerged([Tagged(EntityType.Date, start, end)], [Read(10, 20, DateCertainty.Weak)], expected);

    [Fact]
    public void A_weak_date_alone_is_none() => AssertMerged([], [Read(10, 20, DateCertainty.Weak)]);

    [Fact]
    public void What_is_no_date_to_the_grammar_is_none() => AssertMerged(
        [Tagged(EntityType.Date, 10, 14), Tagged(EntityType.Person, 30, 34)],
        [Read(8, 14, DateCertainty.Excluded)],
        "Person 30..34 Model");

    [Fact]
    public void A_date_that_only_the_tagger_sees_stays_where_it_is_sure() => AssertMerged(
        [Tagged(EntityType.Date, 0, 4, 0.8), Tagged(EntityType.Date, 6, 9, 0.7), Tagged(EntityType.Person, 10, 12, 0.3)],
        [],
        "Date 0..4 Model",
        "Person 10..12 Model");

    [Fact]
    public void Mentions_come_in_order() => AssertMerged(
        [Tagged(EntityType.Person, 0, 4), Tagged(EntityType.Location, 30, 34)],
        [Read(10, 20, DateCertainty.Likely), Read(40, 44, DateCertainty.Certain)],
        "Person 0..4 Model",
        "Date 10..20 Grammar",
        "Location 30..34 Model",
        "Date 40..44 Grammar");

    [Fact]
    public void A_date_that_both_see_is_as_sure_as_the_surer_of_them()
    {
        Assert.Equal(0.99, Merge([Tagged(EntityType.Date, 0, 4, 0.99)], [Read(0, 4, DateCertainty.Certain)])[0].Confidence);
        Assert.Equal(0.95, Merge([Tagged(EntityType.Date, 0, 4, 0.5)], [Read(0, 4, DateCertainty.Certain)])[0].Confidence);
    }

    private static TaggedSpan Tagged(EntityType type, int start, int end, double confidence = 0.99) =>
        new(type, OriginalSpan.Between(start, end), confidence);

    private static DateReading Read(int start, int end, DateCertainty certainty) =>
        new(OriginalSpan.Between(start, end), OpenDate.Instance, default, null, certainty);

    private static void AssertMerged(List<TaggedSpan> spans, List<DateReading> dates, params string[] expected) =>
        Assert.Equal(
            expected,
            Merge(spans, dates)
                .Select(mention => $"{mention.Type} {mention.Original.Start}..{mention.Original.End} {mention.Source}"));

    private static List<Mention> Merge(List<TaggedSpan> spans, List<DateReading> dates)
    {
        var mentions = new List<Mention>();
        DateMerge.AddAll(spans, dates, mentions);
        return mentions;
    }
}
