using EntityExtract.Gazetteers;
using static EntityExtract.Tests.ArabicWords;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests;

/// <summary>One dictionary, several extractors, many threads.</summary>
public sealed class EntityExtractorDictionaryThreadTests
{
    [Fact]
    public void Many_threads_get_the_answers_of_one()
    {
        EntityDictionary names = Dictionary(
            Entry(EntityType.Location, Baghdad, id: "Q1"), Entry(EntityType.Organization, Ministry, id: "Q2"), Entry(EntityType.Person, Said));
        var options = new EntityExtractorOptions { Dictionaries = [names], DenyList = DenyList.Create([new DenyEntry { Name = Iraq }]) };
        EntityExtractor[] extractors = [Extractor(options), Extractor(options)];
        ExtractedDocument[] expected = [.. TestData.News.Select(extractors[0].Extract)];
        Assert.Contains(expected, document => document.Entities.Any(entity => entity.Source == EntitySource.Dictionary));

        var answers = new ExtractedDocument[8][];
        Thread[] running = [.. answers.Select((_, own) =>
            new Thread(() => answers[own] = [.. TestData.News.Select(extractors[own % 2].Extract)]))];
        foreach (Thread thread in running) thread.Start();
        foreach (Thread thread in running) thread.Join();

        foreach (ExtractedDocument[] answer in answers)
        {
            for (int i = 0; i < expected.Length; i++) Assert.Equal(expected[i].Entities, answer[i].Entities);
        }
    }
}
