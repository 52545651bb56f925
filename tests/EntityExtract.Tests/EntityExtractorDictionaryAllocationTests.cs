using EntityExtract.Gazetteers;
using static EntityExtract.Tests.ArabicWords;
using static EntityExtract.Tests.UserNames;

namespace EntityExtract.Tests;

/// <summary>Looking up names allocates nothing; what is found allocates what any entity does.</summary>
[Collection(Scaling.Name)]
public sealed class EntityExtractorDictionaryAllocationTests
{
    // Names that begin as many words of the texts do, and that never stand in them.
    private static readonly EntityDictionary Absent = Dictionary(
    [
        .. new[] { Iraq, Baghdad, Minister, Ministry, Said, Muhammad, Court }
            .Select(word => Entry(EntityType.Organization, $"{word} zzz", id: "Q1")),
    ]);

    [Theory]
    [InlineData(DictionaryPriority.OverModel)]
    [InlineData(DictionaryPriority.UnderModel)]
    public void Names_that_are_not_there_cost_no_memory(DictionaryPriority priority)
    {
        string text = TestData.OfLength(1 << 17);
        EntityDictionary dictionary = priority == DictionaryPriority.OverModel
            ? Absent
            : Dictionary(priority, Entry(EntityType.Location, $"{Baghdad} zzz"));
        EntityExtractor with = Extractor(new EntityExtractorOptions
        {
            Dictionaries = [dictionary],
            Patterns = [PatternSet(priority, ("PERSON", "WORD? zzz PERSON"), ("[word]", Iraq), ("DATE", "[word] zzz"))],
            DenyList = DenyList.Create([new DenyEntry { Name = "zzz" }]),
        });

        // The compiler may still learn to do without an object or two meanwhile; a byte for each token would be 20,000.
        Assert.InRange(Allocated(with, text) - Allocated(Extractor(), text), -2_000, 2_000);
    }

    private static long Allocated(EntityExtractor extractor, string text)
    {
        for (int run = 0; run < 3; run++) extractor.Extract(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        extractor.Extract(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
