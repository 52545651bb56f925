using EntityExtract.Gazetteers;
using static EntityExtract.Tests.ArabicWords;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests.Gazetteers;

/// <summary>Dictionaries of entries given in code.</summary>
public sealed class EntityDictionaryCreateTests
{
    [Fact]
    public void The_defaults_are_over_the_model_and_no_contradictions()
    {
        DictionaryOptions options = Dictionary().Options;

        Assert.Equal(DictionaryPriority.OverModel, options.Priority);
        Assert.Equal(NameConflict.Refuse, options.Conflicts);
        Assert.Null(options.Format);
    }

    [Fact]
    public void Names_that_texts_cannot_tell_apart_are_one() => Assert.Equal(
        1,
        Dictionary(
            Entry(EntityType.Person, "\u0623\u062D\u0645\u062F"), // alef with hamza, hah meem dal: Ahmad
            Entry(EntityType.Person, "\u0627\u062D\u0645\u062F", "Ahmad"), // without hamza
            Entry(EntityType.Person, "\u0623\u064E\u062D\u0640\u0645\u062F")).Count); // with fatha and tatweel

    [Fact]
    public void An_entry_that_cannot_be_used_is_named_by_its_number()
    {
        var exception = Assert.Throws<DictionaryException>(
            () => Dictionary(Entry(EntityType.Person, Sami), Entry(EntityType.Location, Sami)));

        Assert.Equal("Entry 2: the name is LOCATION here and PERSON in entry 1.", exception.Message);
        Assert.Null(exception.File);
        Assert.Equal(2, exception.Line);
    }

    [Fact]
    public void A_type_that_is_none_is_refused() =>
        Assert.Throws<DictionaryException>(() => Dictionary(Entry((EntityType)9, Sami)));

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => EntityDictionary.Create(null!));
        Assert.Throws<ArgumentNullException>(() => EntityDictionary.Create([null!]));
        Assert.Throws<ArgumentNullException>(() => EntityDictionary.Create([], null!));
        Assert.Throws<ArgumentNullException>(() => EntityDictionary.Load((string)null!));
        Assert.Throws<ArgumentException>(
            () => EntityExtractor.Create(new EntityExtractorOptions { Dictionaries = [null!] }));
    }

    [Fact]
    public void Options_that_are_none_of_their_values_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Dictionary((DictionaryPriority)9));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => EntityDictionary.Create([], new DictionaryOptions { Conflicts = (NameConflict)9 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => EntityDictionary.Create([], new DictionaryOptions { Format = (DictionaryFormat)9 }));
    }
}
