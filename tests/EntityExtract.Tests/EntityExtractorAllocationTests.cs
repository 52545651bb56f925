using System.Runtime.InteropServices;
using EntityExtract.Dates;

namespace EntityExtract.Tests;

/// <summary>Extracting allocates its result and hardly more.</summary>
[Collection(Scaling.Name)]
public sealed class EntityExtractorAllocationTests
{
    private const int MostBeyondResult = 64;

    private static readonly DateOnly? Reference = new(2024, 9, 6);

    // One of its own, whose memory no other test has used.
    private readonly EntityExtractor _extractor = EntityExtractor.Create(new EntityExtractorOptions());

    // An article, one block of text, and several; with values of relative dates and without.
    public static TheoryData<int, DateOnly?> Texts => new()
    {
        { 1 << 12, null }, { 1 << 12, Reference }, { 1 << 17, null }, { 1 << 17, Reference }, { 1 << 20, null }, { 1 << 20, Reference },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void At_most_64_bytes_an_entity_are_allocated_beyond_the_result(int length, DateOnly? reference)
    {
        string text = TestData.OfLength(length);
        var context = new ExtractionContext { ReferenceDate = reference };
        for (int run = 0; run < 3; run++) _extractor.Extract(text, context);

        long before = GC.GetAllocatedBytesForCurrentThread();
        ExtractedDocument document = _extractor.Extract(text, context);
        long all = GC.GetAllocatedBytesForCurrentThread() - before;

        long beyond = all - SizeOf(document);
        Assert.True(
            beyond <= (long)MostBeyondResult * document.Entities.Length,
            $"{(double)beyond / document.Entities.Length:F1} bytes for each of {document.Entities.Length} entities.");
    }

    /// <summary>The size of a result: what a copy of it takes.</summary>
    private static long SizeOf(ExtractedDocument document)
    {
        Copy(document);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Copy(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ExtractedDocument Copy(ExtractedDocument document)
    {
        var entities = new Entity[document.Entities.Length];
        for (int i = 0; i < entities.Length; i++) entities[i] = Copy(document.Entities[i]);
        return new ExtractedDocument(
            document.Text, ImmutableCollectionsMarshal.AsImmutableArray(entities), document.ReferenceDate);
    }

    // A name that needs no cleaning is the text itself.
    private static Entity Copy(Entity entity)
    {
        string text = new(entity.Text);
        string name = ReferenceEquals(entity.Name, entity.Text) ? text : new(entity.Name);
        return entity with { Text = text, Name = name, Date = entity.Date is null ? null : Copy(entity.Date) };
    }

    private static DateValue Copy(DateValue date) => date with
    {
        Edtf = new(date.Edtf),
        Timex3 = date.Timex3 is null || ReferenceEquals(date.Timex3, date.Edtf) ? date.Timex3 : new(date.Timex3),
        Hijri = date.Hijri is null ? null : new(date.Hijri),
    };
}
