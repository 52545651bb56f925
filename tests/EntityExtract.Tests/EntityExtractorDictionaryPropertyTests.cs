using CsCheck;
using EntityExtract.Gazetteers;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests;

/// <summary>What holds of any names in any text.</summary>
public sealed class EntityExtractorDictionaryPropertyTests
{
    private static readonly Gen<EntityDictionary> Dictionaries =
        from names in HostileText.Of(4).Array[0, 12]
        from priority in Gen.Enum<DictionaryPriority>()
        select EntityDictionary.Create(
            names.Where(IsName).Select((name, i) => Entry((EntityType)(i % 4), name, id: $"Q{i}")),
            new DictionaryOptions { Priority = priority, Conflicts = NameConflict.KeepFirst });

    private static readonly Gen<EntityExtractor> Extractors =
        from dictionaries in Dictionaries.Array[1, 3]
        from denied in HostileText.Of(2).Array[0, 3]
        select Extractor(new EntityExtractorOptions
        {
            Dictionaries = [.. dictionaries],
            DenyList = DenyList.Create(denied.Where(IsName).Select(name => new DenyEntry { Name = name })),
        });

    [Fact]
    public void Hostile_names_in_hostile_texts_give_sound_entities() =>
        Gen.Select(Extractors, HostileText.Of(16).Array[1, 8]).Sample((extractor, texts) =>
        {
            foreach (string text in texts) AssertEntities.AreSound(extractor.Extract(text), text);
        }, iter: 3_000);

    [Fact]
    public void Names_between_names_give_sound_entities() =>
        Gen.Select(HostileText.Of(3).Array[1, 6], Gen.Int[0, 5].Array[1, 20], Gen.Enum<DictionaryPriority>()).Sample((names, order, priority) =>
        {
            EntityDictionary dictionary = EntityDictionary.Create(
                names.Where(IsName).Select(name => Entry(EntityType.Location, name)), new DictionaryOptions { Priority = priority });
            string text = string.Join(' ', order.Select(i => names[i % names.Length]));

            AssertEntities.AreSound(Extractor(dictionary).Extract(text), text);
        }, iter: 5_000);

    [Fact]
    public void A_name_that_is_the_whole_text_is_found()
    {
        int found = 0;
        HostileText.Of(6).Where(IsName).Sample(name =>
        {
            EntityDictionary dictionary = Dictionary(Entry(EntityType.Organization, name, id: "Q1"));

            ExtractedDocument document = Extractor(dictionary).Extract(name);

            AssertEntities.AreSound(document, name);
            Entity entity = Assert.Single(document.Entities);
            Assert.Equal("Q1", entity.Id);
            Assert.Equal(EntityType.Organization, entity.Type);
            Interlocked.Increment(ref found);
        }, iter: 10_000);
        Assert.True(found > 1_000);
    }

    [Fact]
    public void A_denied_text_is_no_entity() => HostileText.Of(6).Where(IsName).Sample(name =>
    {
        EntityExtractor extractor = Extractor(new EntityExtractorOptions
        {
            Dictionaries = [Dictionary(Entry(EntityType.Organization, name))],
            DenyList = DenyList.Create([new DenyEntry { Name = name }]),
        });

        Assert.DoesNotContain(extractor.Extract(name).Entities, entity => entity.Source == EntitySource.Dictionary);
    }, iter: 5_000);

    [Fact]
    public void Every_string_is_a_name_or_refused_for_a_reason() => HostileText.Strings.Sample(name =>
    {
        try
        {
            Assert.Equal(1, Dictionary(Entry(EntityType.Person, name)).Count);
        }
        catch (DictionaryException exception)
        {
            Assert.Equal(1, exception.Line);
            Assert.NotEmpty(exception.Reason);
        }
    }, iter: 10_000);

    private static bool IsName(string text)
    {
        try
        {
            return Dictionary(Entry(EntityType.Person, text)).Count == 1;
        }
        catch (DictionaryException)
        {
            return false;
        }
    }
}
