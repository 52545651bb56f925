using EntityExtract.Gazetteers;
using static EntityExtract.Tests.ArabicWords;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests;

/// <summary>Where names of a dictionary are found, and what becomes of what the model found there.</summary>
public sealed class EntityExtractorDictionaryTests
{
    // lam jeem noon teh marbuta: lajna, committee
    private const string Committee = "\u0644\u062C\u0646\u0629";

    // ain yeh dal: Eid, also a name
    private const string Eid = "\u0639\u064A\u062F";

    private static readonly EntityExtractor Places = Extractor(Dictionary(
        Entry(EntityType.Location, Iraq),
        Entry(EntityType.Location, Baghdad),
        Entry(EntityType.Organization, Court),
        Entry(EntityType.Organization, $"{Court} {Criminal} {International}"),
        Entry(EntityType.Organization, "\u0627\u0644" + Committee), // al-lajna
        Entry(EntityType.Person, Eid)));

    [Theory]
    [InlineData("", 0)]
    [InlineData("\u0648", 1)] // wa-: and
    [InlineData("\u0641", 1)] // fa-: so
    [InlineData("\u0628", 1)] // bi-: in
    [InlineData("\u0643", 1)] // ka-: like
    [InlineData("\u0644", 1)] // li-: for
    [InlineData("\u0648\u0628", 2)] // wa-bi-
    [InlineData("\u0641\u0644", 2)] // fa-li-
    [InlineData("\u0648\u064E\u0628\u0640", 4)] // wa-bi- with fatha and tatweel
    public void Proclitics_stay_outside(string proclitics, int start) => Assert.Equal(
        [$"Location {2 + start}..{7 + start} {Baghdad}"], Places.Listed($"x {proclitics}{Baghdad} x"));

    [Theory]
    [InlineData("\u0648\u0641")] // wa-fa-: two conjunctions do not follow each other
    [InlineData("\u0633")] // sa-: stands before verbs
    [InlineData("\u0627\u0644")] // al-: another word
    [InlineData("\u0645")] // meem: no proclitic
    public void Other_letters_before_a_name_make_another_word(string letters) => Assert.Empty(Places.Listed(letters + Baghdad));

    [Fact]
    public void Said_is_not_the_future_of_Eid() => Assert.Empty(Places.Listed("\u0633" + Eid));

    [Fact]
    public void Where_lam_and_the_article_have_merged_the_whole_word_is_inside()
    {
        Assert.Equal([$"Organization 0..7 {Court}"], Places.Listed(ForTheCourt));
        Assert.Equal([$"Organization 1..8 {Court}"], Places.Listed(And + ForTheCourt));
        Assert.Equal(["Location 0..6 " + Iraq], Places.Listed("\u0644" + Iraq[1..])); // li-l-iraq: lam lam ain reh alef qaf
        Assert.Equal(
            [$"Organization 0..24 {Court} {Criminal} {International}"],
            Places.Listed($"{ForTheCourt} {Criminal} {International}"));
    }

    [Fact]
    public void A_lam_that_the_merging_swallowed_comes_back() =>
        Assert.Equal(["Organization 0..5 \u0627\u0644" + Committee], Places.Listed("\u0644" + Committee)); // li-l-lajna

    [Fact]
    public void The_longest_name_counts() => Assert.Equal(
        [$"Organization 0..24 {Court} {Criminal} {International}", $"Organization 25..32 {Court}"],
        Places.Listed($"{Court} {Criminal} {International} {Court} {Criminal}"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" \u2029 ")] // paragraph separator
    public void A_name_does_not_go_over_the_end_of_a_line(string lineBreak) => Assert.Equal(
        [$"Organization 0..7 {Court}"], Places.Listed($"{Court}{lineBreak}{Criminal} {International}"));

    [Theory]
    [InlineData("F-16", "F-\u0661\u0666")] // Arabic-Indic one and six
    [InlineData("7 October", "\u06F7  October")] // Persian seven
    [InlineData("Yahoo!", "Yahoo!")]
    [InlineData("G20", "G20")]
    [InlineData("3.5", "3.5")]
    [InlineData("\u00AB\u0627\u0644\u0623\u0647\u0631\u0627\u0645\u00BB", "\u00AB\u0627\u0644\u0627\u0647\u0631\u0627\u0645\u00BB")] // al-ahram in guillemets, with and without hamza
    public void Names_have_digits_marks_and_latin_letters(string name, string text) => Assert.Equal(
        [$"Organization 2..{2 + text.Length} {name}"],
        Extractor(Dictionary(Entry(EntityType.Organization, name))).Listed($"x {text} x"));

    [Theory]
    [InlineData("F-160")]
    [InlineData("F-16.5")]
    [InlineData("AF-16")]
    [InlineData("F-16B")]
    [InlineData("f-16")]
    public void A_name_begins_and_ends_with_a_token(string text) =>
        Assert.Equal(text == "F-16B" ? ["Organization 0..4 F-16"] : [], Extractor(Dictionary(Entry(EntityType.Organization, "F-16"))).Listed(text));

    [Fact]
    public void An_entity_says_where_it_comes_from()
    {
        // alef with hamza, hah meem dal: Ahmad, written without hamza and with tashkeel in the text
        EntityDictionary dictionary = Dictionary(Entry(EntityType.Person, "\u0623\u062D\u0645\u062F", "Ahmad the First", "Q42"));

        Entity entity = Assert.Single(Extractor(dictionary).Extract("\u0627\u062D\u0645\u064E\u062F").Entities);

        Assert.Equal(EntitySource.Dictionary, entity.Source);
        Assert.Equal(1, entity.Confidence);
        Assert.Equal("Ahmad the First", entity.Name);
        Assert.Equal("Q42", entity.Id);
        Assert.Equal("\u0627\u062D\u0645\u064E\u062F", entity.Text);
        Assert.Null(entity.Date);
    }

    [Fact]
    public void Without_a_canonical_name_it_is_the_listed_one_without_tashkeel()
    {
        EntityDictionary dictionary = Dictionary(Entry(EntityType.Person, "\u0623\u064E\u062D\u0645\u062F"));

        Entity entity = Assert.Single(Extractor(dictionary).Extract("\u0627\u062D\u0645\u062F").Entities);

        Assert.Equal("\u0623\u062D\u0645\u062F", entity.Name);
        Assert.Null(entity.Id);
    }

    [Fact]
    public void Over_the_model_a_name_replaces_what_it_overlaps()
    {
        string ministry = $"{Ministry} {Defence} {Iraqi}";
        string text = $"{Said} {ministry} {Today}.";
        Entity model = Assert.Single(EntityExtractor.Default.Extract(text).Entities, entity => entity.Source == EntitySource.Model);
        Assert.Equal(ministry, model.Text);

        ExtractedDocument document = Extractor(Dictionary(Entry(EntityType.Person, Defence))).Extract(text);

        Assert.Equal([Defence, Today], document.Entities.Select(entity => entity.Text));
        Assert.Equal([EntitySource.Dictionary, EntitySource.Grammar], document.Entities.Select(entity => entity.Source));
    }

    [Fact]
    public void Under_the_model_a_name_counts_where_nothing_else_is()
    {
        string ministry = $"{Ministry} {Defence} {Iraqi}";
        string text = $"{Said} {ministry} {Today}.";
        EntityDictionary dictionary = Dictionary(
            DictionaryPriority.UnderModel,
            Entry(EntityType.Person, Said), Entry(EntityType.Person, Defence), Entry(EntityType.Person, Today));

        ExtractedDocument document = Extractor(dictionary).Extract(text);

        Assert.Equal([Said, ministry, Today], document.Entities.Select(entity => entity.Text));
        Assert.Equal(
            [EntitySource.Dictionary, EntitySource.Model, EntitySource.Grammar], document.Entities.Select(entity => entity.Source));
    }

    [Fact]
    public void What_is_not_sure_enough_makes_room_for_a_name_under_the_model()
    {
        EntityDictionary dictionary = Dictionary(DictionaryPriority.UnderModel, Entry(EntityType.Organization, Baghdad));

        Assert.Empty(Extractor(dictionary).Listed(Baghdad));
        Assert.Single(Extractor(new EntityExtractorOptions { Dictionaries = [dictionary], MinimumConfidence = 1 }).Listed(Baghdad));
    }

    [Fact]
    public void Of_several_dictionaries_the_longer_name_counts_and_then_the_first_one()
    {
        EntityDictionary first = Dictionary(Entry(EntityType.Person, Sami), Entry(EntityType.Person, $"{Sami} {Nasser}"));
        EntityDictionary second = Dictionary(Entry(EntityType.Location, Sami), Entry(EntityType.Location, $"{Sami} {Nasser} {Said}"));
        EntityDictionary under = Dictionary(DictionaryPriority.UnderModel, Entry(EntityType.Organization, Sami));

        EntityExtractor extractor = Extractor(under, first, second);

        Assert.Equal([$"Person 0..4 {Sami}"], extractor.Listed(Sami));
        Assert.Equal([$"Location 0..13 {Sami} {Nasser} {Said}"], extractor.Listed($"{Sami} {Nasser} {Said}"));
    }

    [Fact]
    public void A_text_of_several_blocks_has_the_names_of_each()
    {
        string line = $"x {Baghdad}\n";
        string text = string.Concat(Enumerable.Repeat(line, 100_000));

        Assert.Equal(100_000, Places.Extract(text).Entities.Length);
        Assert.Equal(line.Length + 2, Places.Extract(text).Entities[1].Start);
    }

    [Fact]
    public void Dictionaries_of_nothing_change_nothing()
    {
        EntityExtractor extractor = Extractor(new EntityExtractorOptions { Dictionaries = default, DenyList = DenyList.Create([]) });

        Assert.True(extractor.Options.Dictionaries.IsEmpty);
        Assert.Equal(EntityExtractor.Default.Extract(TestData.Article).Entities, extractor.Extract(TestData.Article).Entities);
        Assert.Equal(EntityExtractor.Default.Extract(TestData.Article).Entities, Extractor(Dictionary()).Extract(TestData.Article).Entities);
    }
}
