using CsCheck;
using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

/// <summary>What holds of any batch.</summary>
public sealed class BatchPropertyTests
{
    private static readonly Gen<BatchOptions> Options =
        from workers in Gen.Int[1, 5]
        from inFlight in Gen.Int[1, 12]
        from order in Gen.Enum<BatchOrder>()
        select new BatchOptions { DegreeOfParallelism = workers, MaxInFlight = inFlight, Order = order };

    // None to twenty documents of none to eight sentences, so that some take far longer than others.
    private static readonly Gen<string[]> Documents =
        Gen.OneOf(TestData.News).Array[0, 8].Select(sentences => string.Join('\n', sentences)).Array[0, 20];

    [Fact]
    public void A_sequence_has_the_results_that_its_documents_have_one_by_one() =>
        Gen.Select(Options, Documents).Sample(
            (options, texts) => AssertResults(texts, options.Order, EntityExtractor.Default.Extract(texts, text => text, options)),
            iter: 100);

    [Fact]
    public Task A_stream_has_the_results_that_its_documents_have_one_by_one() =>
        Gen.Select(Options, Documents).SampleAsync(
            async (options, texts) => AssertResults(
                texts,
                options.Order,
                await EntityExtractor.Default.ExtractAsync(texts.ToAsyncEnumerable(), text => text, options).ToArrayAsync()),
            iter: 100);

    [Fact]
    public void Any_documents_that_fail_fail_alone() =>
        Gen.Select(Options, Documents, Gen.Int[1, 4]).Sample((options, texts, every) =>
        {
            long[] failed =
            [
                .. EntityExtractor.Default
                    .Extract(texts.Index(), document => document.Index % every == 0 ? null : document.Item, options)
                    .Where(result => !result.IsSuccess)
                    .Select(result => result.Index)
                    .Order(),
            ];

            Assert.Equal(Enumerable.Range(0, texts.Length).Where(i => i % every == 0).Select(i => (long)i), failed);
        }, iter: 100);

    private static void AssertResults(string[] texts, BatchOrder order, IEnumerable<BatchResult<string>> results)
    {
        BatchResult<string>[] all = [.. results];
        if (order == BatchOrder.AsCompleted) all = [.. all.OrderBy(result => result.Index)];

        Assert.Equal(texts.Length, all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            Assert.Equal(i, all[i].Index);
            Assert.Same(texts[i], all[i].Item);
            Assert.Same(texts[i], all[i].Document.Text);
            Assert.Equal(EntityExtractor.Default.Extract(texts[i]).Entities, all[i].Document.Entities);
        }
    }
}
