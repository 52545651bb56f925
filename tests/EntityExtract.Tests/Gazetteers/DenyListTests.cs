using System.Text;
using EntityExtract.Gazetteers;
using static EntityExtract.Tests.ArabicWords;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests.Gazetteers;

/// <summary>Texts that are never an entity.</summary>
public sealed class DenyListTests
{
    private static readonly EntityDictionary Names = Dictionary(
        Entry(EntityType.Location, Iraq),
        Entry(EntityType.Organization, Court),
        Entry(EntityType.Location, $"{City} {Baghdad}"),
        Entry(EntityType.Location, "F-16"));

    [Fact]
    public void A_text_is_denied_to_every_source()
    {
        string text = $"{Visited} {Muhammad} {Baghdad} {Today}.";
        ExtractedDocument all = EntityExtractor.Default.Extract(text);
        Assert.Contains(all.Entities, entity => entity.Source == EntitySource.Model);
        Assert.Contains(all.Entities, entity => entity.Source == EntitySource.Grammar);

        ExtractedDocument none = Denying([.. all.Entities.Select(entity => new DenyEntry { Name = entity.Text })]).Extract(text);

        Assert.Empty(none.Entities);
    }

    [Theory]
    [InlineData(EntityType.Location, 0)]
    [InlineData(EntityType.Person, 1)]
    public void A_type_may_be_given(EntityType type, int found) => Assert.Equal(
        found, Denying(new DenyEntry { Name = Iraq, Type = type }).Listed(Iraq).Length);

    [Fact]
    public void Types_of_one_text_add_up() => Assert.Empty(
        Denying(
            new DenyEntry { Name = Iraq, Type = EntityType.Person },
            new DenyEntry { Name = Iraq, Type = EntityType.Location }).Listed(Iraq));

    [Fact]
    public void It_is_denied_behind_proclitics_and_where_the_article_has_merged()
    {
        EntityExtractor extractor = Denying(new DenyEntry { Name = Iraq }, new DenyEntry { Name = Court });

        // wa-bi-l-iraq; li-l-mahkama; wa-li-l-mahkama
        Assert.Empty(extractor.Listed($"\u0648\u0628{Iraq} {ForTheCourt} {And}{ForTheCourt} {Iraq}"));
    }

    [Fact]
    public void A_part_of_an_entity_is_not_denied() => Assert.Single(
        Denying(new DenyEntry { Name = Baghdad }, new DenyEntry { Name = City }).Listed($"{City} {Baghdad}"));

    [Fact]
    public void Digits_and_marks_count() =>
        Assert.Empty(Denying(new DenyEntry { Name = "F-\u0661\u0666" }).Listed("F-16")); // Arabic-Indic one and six

    [Fact]
    public void A_dictionary_under_the_model_may_say_what_a_denied_text_is_instead()
    {
        EntityType modelType = Assert.Single(EntityExtractor.Default.Extract(Baghdad).Entities).Type;
        EntityExtractor extractor = Extractor(new EntityExtractorOptions
        {
            Dictionaries = [Dictionary(DictionaryPriority.UnderModel, Entry(EntityType.Organization, Baghdad))],
            DenyList = DenyList.Create([new DenyEntry { Name = Baghdad, Type = modelType }]),
        });

        Assert.Equal([$"Organization 0..5 {Baghdad}"], extractor.Listed(Baghdad));
    }

    [Theory]
    [InlineData("name\n{0}\n", DictionaryFormat.Tsv)]
    [InlineData("name\ttype\n{0}\tLOCATION\n", DictionaryFormat.Tsv)]
    [InlineData("{{\"name\":\"{0}\"}}", DictionaryFormat.JsonLines)]
    [InlineData("{{\"name\":\"{0}\",\"type\":\"LOCATION\"}}", DictionaryFormat.JsonLines)]
    public void Files_have_a_name_and_may_have_a_type(string content, DictionaryFormat format)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, content, Iraq));
        DenyList list = DenyList.Load(new MemoryStream(bytes), "deny", format);

        Assert.Equal(1, list.Count);
        Assert.Empty(Extractor(new EntityExtractorOptions { Dictionaries = [Names], DenyList = list }).Listed(Iraq));
    }

    [Theory]
    [InlineData("type\n", 1, "the header does not name the column 'name'; the columns are name, and type if wanted")]
    [InlineData("name\tid\n", 1, "the header names a column 'id'")]
    [InlineData("name\ttype\nX\tPLACE\n", 2, "there is no type 'PLACE'")]
    [InlineData("name\nX\n?\n", 3, "the name has no letter and no digit")]
    public void A_bad_line_is_named(string content, int line, string reason)
    {
        var exception = Assert.Throws<DictionaryException>(
            () => DenyList.Load(new MemoryStream(Encoding.UTF8.GetBytes(content)), "deny.tsv", DictionaryFormat.Tsv));

        Assert.StartsWith($"deny.tsv, line {line}: {reason}", exception.Message, StringComparison.Ordinal);
    }

    private static EntityExtractor Denying(params DenyEntry[] entries) =>
        Extractor(new EntityExtractorOptions { Dictionaries = [Names], DenyList = DenyList.Create(entries) });
}
