using EntityExtract.Gazetteers;
using EntityExtract.Patterns;
using static EntityExtract.Tests.ArabicWords;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests;

/// <summary>Where patterns match, and what becomes of what was found there before.</summary>
public sealed class EntityExtractorPatternTests
{
    // alef lam shin yeh khah: ash-shaykh, the sheikh
    private const string Sheikh = "\u0627\u0644\u0634\u064A\u062E";

    // lam lam shin yeh khah: li-sh-shaykh, for the sheikh
    private const string ForTheSheikh = "\u0644\u0644\u0634\u064A\u062E";

    // qaf reh yeh teh marbuta: qarya, village
    private const string Village = "\u0642\u0631\u064A\u0629";

    private const string Person = $"{Muhammad} {Sami}";

    // People are a dictionary's here, so that no model decides what the patterns see.
    private static readonly EntityDictionary Names = Dictionary(
        Entry(EntityType.Person, Person), Entry(EntityType.Person, Nasser), Entry(EntityType.Location, Cairo));

    [Theory]
    [InlineData("[title] PERSON", $"{Sheikh} {Person}", 0, 15)]
    [InlineData("[title] (PERSON)", $"{Sheikh} {Person}", 6, 15)]
    [InlineData("[title] PERSON", $"x {Minister} {Defence} {Person} x", 2, 23)]
    [InlineData("[title] PERSON", $"x {Sheikh} {Minister} {Defence} {Person}", 8, 29)]
    [InlineData("[title] [title]? PERSON", $"x {Sheikh} {Minister} {Defence} {Person}", 2, 29)]
    [InlineData("[title] PERSON", $"{And}{Sheikh} {Person}", 1, 16)]
    [InlineData("[title] PERSON", $"{ForTheSheikh} {Person}", 0, 15)]
    [InlineData("[title] PERSON", $"\u0627\u0644\u0634\u064E\u064A\u0640\u062E {Person}", 0, 17)] // with fatha and tatweel
    [InlineData($"PERSON {Visited} LOCATION", $"{Person} {Visited} {Cairo}", 0, 21)]
    [InlineData("PERSON", $"{And}{Person}", 1, 10)]
    [InlineData("WORD (WORD) WORD?", $"{Said} {Visited}", 4, 7)]
    [InlineData("Room NUMBER", "Room \u0661\u0662", 0, 7)] // Arabic-Indic one and two
    [InlineData("Room ( NUMBER - NUMBER )", "Room 12 - 14", 5, 12)]
    [InlineData("WORD? WORD? x", "y x x", 0, 5)]
    public void A_pattern_finds_its_entity(string pattern, string text, int start, int end)
    {
        EntityPatterns patterns = PatternSet(("[title]", Sheikh), ("[title]", $"{Minister} {Defence}"), ("PERSON", pattern));

        Assert.Equal(
            [$"Person {start}..{end}"],
            Find(patterns, text).Select(entity => $"{entity.Type} {entity.Start}..{entity.End}"));
    }

    [Theory]
    [InlineData("[title] PERSON", $"{Sheikh} {Cairo}")] // another type
    [InlineData("[title] PERSON", $"{Sheikh} {And}{Person}")] // behind a proclitic
    [InlineData("[title] PERSON", $"{Sheikh}\n{Person}")]
    [InlineData("[title] PERSON", $"{Sheikh} {Said} {Person}")]
    [InlineData("[title] PERSON", $"{Said} {Person}")]
    [InlineData($"{Said} {Sheikh} PERSON", $"{Said} {And}{Sheikh} {Person}")]
    [InlineData("Room WORD", "Room 12")]
    [InlineData("Room NUMBER", "Room x")]
    [InlineData("room NUMBER", "Room 12")] // capitals count
    public void A_pattern_that_is_not_there_finds_nothing(string pattern, string text) =>
        Assert.Empty(Find(PatternSet(("[title]", Sheikh), ("PERSON", pattern)), text));

    [Fact]
    public void The_longest_match_counts_and_then_the_first_pattern()
    {
        EntityPatterns patterns = PatternSet(
            ("LOCATION", $"{Village} WORD"), ("ORGANIZATION", $"{Village} WORD WORD"), ("PERSON", $"{Village} WORD WORD"));

        Assert.Equal([$"Organization 0..13 {Village} {Sami} {Said}"], Extractor(patterns).FoundBy(EntitySource.Pattern, $"{Village} {Sami} {Said}"));
        Assert.Equal([$"Location 0..9 {Village} {Sami}"], Extractor(patterns).FoundBy(EntitySource.Pattern, $"{Village} {Sami}"));
    }

    [Fact]
    public void Of_several_sets_the_earlier_one_counts()
    {
        var options = new EntityExtractorOptions { Patterns = [PatternSet(("PERSON", "x")), PatternSet(("LOCATION", "WORD"))] };

        Assert.Equal(["Person 0..1 x", "Location 2..3 y"], Extractor(options).FoundBy(EntitySource.Pattern, "x y"));
    }

    [Fact]
    public void What_stands_behind_the_entity_may_begin_the_next_match()
    {
        EntityPatterns patterns = PatternSet(("LOCATION", "(WORD) NUMBER"), ("DATE", "NUMBER"));

        Assert.Equal(["Location 0..1 x", "Date 2..3 1"], Extractor(patterns).FoundBy(EntitySource.Pattern, "x 1"));
    }

    [Fact]
    public void An_entity_outside_the_parentheses_stays()
    {
        ExtractedDocument document = Extract(PatternSet(("LOCATION", "(WORD) PERSON")), $"{Village} {Person}");

        Assert.Equal(
            [(EntityType.Location, EntitySource.Pattern), (EntityType.Person, EntitySource.Dictionary)],
            document.Entities.Select(entity => (entity.Type, entity.Source)));
    }

    [Fact]
    public void Over_the_model_a_match_replaces_what_it_overlaps()
    {
        ExtractedDocument document = Extract(PatternSet(("ORGANIZATION", $"WORD {Muhammad}")), $"{Said} {Person} {Cairo}");

        Assert.Equal(
            [(EntitySource.Pattern, $"{Said} {Muhammad}"), (EntitySource.Dictionary, Cairo)],
            document.Entities.Select(entity => (entity.Source, entity.Text)));
    }

    [Fact]
    public void Under_the_model_a_match_gives_way_to_all_but_its_parts()
    {
        EntityPatterns patterns = PatternSet(
            DictionaryPriority.UnderModel, ("ORGANIZATION", $"WORD {Muhammad}"), ("ORGANIZATION", $"{Sheikh} PERSON"));

        Assert.Empty(Find(patterns, $"{Said} {Person}"));
        Assert.Empty(Find(patterns, $"{Muhammad} {Person}"));
        Assert.Equal($"{Sheikh} {Person}", Assert.Single(Find(patterns, $"{Sheikh} {Person}")).Text);
    }

    [Fact]
    public void A_match_under_the_model_that_gives_way_leaves_room_for_a_shorter_one()
    {
        EntityPatterns patterns = PatternSet(
            DictionaryPriority.UnderModel, ("ORGANIZATION", $"{Said} {Visited} {Muhammad}"), ("LOCATION", Said));

        Assert.Equal(Said, Assert.Single(Find(patterns, $"{Said} {Visited} {Person}")).Text);
    }

    [Fact]
    public void Under_the_model_a_part_that_may_be_absent_leaves_an_entity_alone()
    {
        EntityPatterns patterns = PatternSet(DictionaryPriority.UnderModel, ("LOCATION", $"{Village} (WORD WORD?)"));

        Assert.Equal(Visited, Assert.Single(Find(patterns, $"{Village} {Visited} {Person}")).Text);
        Assert.Equal($"{Visited} {Said}", Assert.Single(Find(patterns, $"{Village} {Visited} {Said}")).Text);
    }

    [Fact]
    public void An_entity_is_as_sure_as_its_parts_and_has_the_id_of_its_pattern()
    {
        EntityPatterns patterns = EntityPatterns.Create(
        [
            new PatternEntry { Type = "ORGANIZATION", Pattern = "LOCATION", Id = "Q1" },
            new PatternEntry { Type = "PERSON", Pattern = Said },
        ]);
        string text = $"{Said}: {Baghdad}.";
        Entity model = Assert.Single(EntityExtractor.Default.Extract(text).Entities);

        ExtractedDocument document = Extractor(patterns).Extract(text);

        Assert.Equal([(1, null), (model.Confidence, "Q1")], document.Entities.Select(entity => (entity.Confidence, entity.Id)));
    }

    [Fact]
    public void The_name_is_what_stands_in_the_text() => Assert.Equal(
        $"{Sheikh} {Person}",
        Assert.Single(Find(PatternSet(("PERSON", $"{Sheikh} PERSON")), $"\u0627\u0644\u0634\u064E\u064A\u062E  {Person}")).Name);

    [Fact]
    public void A_date_that_a_pattern_widens_keeps_its_value()
    {
        Entity entity = Assert.Single(Find(PatternSet(("DATE", $"{Said} DATE")), $"{Said} 23/7/2024"));

        Assert.Equal("2024-07-23", entity.Date?.Edtf);
    }

    [Fact]
    public void Two_dates_that_a_pattern_makes_one_have_no_value() => Assert.Null(
        Assert.Single(Find(PatternSet(("DATE", "DATE x DATE")), "23/7/2024 x 24/7/2024")).Date);

    [Fact]
    public void What_a_pattern_finds_can_be_denied()
    {
        var options = new EntityExtractorOptions
        {
            Dictionaries = [Names],
            Patterns = [PatternSet(("PERSON", $"{Sheikh} PERSON"))],
            DenyList = DenyList.Create([new DenyEntry { Name = $"{Sheikh} {Nasser}" }]),
        };

        Assert.Equal([Nasser], Extractor(options).Extract($"{Sheikh} {Nasser}").Entities.Select(entity => entity.Text));
    }

    [Fact]
    public void Patterns_do_not_see_what_patterns_find() => Assert.Equal(
        ["Location 0..1 x"], Extractor(PatternSet(("LOCATION", "x"), ("ORGANIZATION", "LOCATION"))).FoundBy(EntitySource.Pattern, "x"));

    [Theory]
    [InlineData(64, 1)]
    [InlineData(65, 0)]
    public void A_match_has_at_most_64_tokens(int count, int matches)
    {
        string phrase = string.Join(' ', Enumerable.Repeat("x", (count / 2) - 1));
        EntityPatterns patterns = PatternSet(("[x]", phrase), ("PERSON", $"(y) [x] {(count % 2 == 1 ? "z z" : "z")} [x]"));

        string text = $"y {phrase} {(count % 2 == 1 ? "z z" : "z")} {phrase}";

        Assert.Equal(matches, Find(patterns, text).Length);
    }

    [Fact]
    public void A_pattern_of_parts_that_may_all_be_absent_takes_a_time_in_proportion_to_the_text()
    {
        string optional = string.Join(' ', Enumerable.Repeat("WORD?", 15));
        EntityExtractor extractor = Extractor(PatternSet(("PERSON", $"{optional} zzz")));

        // Without a note of what failed this is 2^15 attempts at each of 10,000 words: a day.
        Assert.Empty(extractor.FoundBy(EntitySource.Pattern, string.Concat(Enumerable.Repeat("x ", 10_000))));
    }

    [Fact]
    public void Patterns_of_nothing_change_nothing()
    {
        EntityExtractor extractor = Extractor(new EntityExtractorOptions { Patterns = default });

        Assert.True(extractor.Options.Patterns.IsEmpty);
        Assert.Equal(EntityExtractor.Default.Extract(TestData.Article).Entities, Extractor(PatternSet()).Extract(TestData.Article).Entities);
        Assert.Throws<ArgumentException>(() => EntityExtractor.Create(new EntityExtractorOptions { Patterns = [null!] }));
    }

    private static Entity[] Find(EntityPatterns patterns, string text) =>
        [.. Extract(patterns, text).Entities.Where(entity => entity.Source == EntitySource.Pattern)];

    private static ExtractedDocument Extract(EntityPatterns patterns, string text)
    {
        ExtractedDocument document = Extractor(new EntityExtractorOptions { Dictionaries = [Names], Patterns = [patterns] }).Extract(text);
        AssertEntities.AreSound(document, text);
        return document;
    }
}
