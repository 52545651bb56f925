using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

public sealed class BatchExtractionTests
{
    // waw seen alef feh reh ... : "He travelled to Baghdad", once to ten times.
    private static readonly string[] Texts =
    [
        .. Enumerable.Range(0, 60).Select(i => string.Concat(Enumerable.Repeat("\u0633\u0627\u0641\u0631 \u0625\u0644\u0649 \u0628\u063A\u062F\u0627\u062F. ", 1 + (i % 10)))),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Documents_come_in_order_with_the_entities_that_each_has_alone(int workers)
    {
        var options = new BatchOptions { DegreeOfParallelism = workers };
        BatchResult<string>[] results = [.. EntityExtractor.Default.Extract(Texts, text => text, options, Token)];

        Assert.Equal(Enumerable.Range(0, Texts.Length).Select(i => (long)i), results.Select(result => result.Index));
        Assert.Equal(Texts, results.Select(result => result.Item));
        foreach (BatchResult<string> result in results)
        {
            Assert.NotEmpty(result.Document.Entities);
            Assert.Equal(EntityExtractor.Default.Extract(result.Item).Entities, result.Document.Entities);
        }
    }

    [Fact]
    public async Task A_stream_gives_what_a_sequence_gives()
    {
        var results = new List<BatchResult<string>>();
        await foreach (BatchResult<string> result in EntityExtractor.Default.ExtractAsync(Texts.ToAsyncEnumerable(), text => text, new BatchOptions(), Token))
            results.Add(result);

        Assert.Equal(Texts, results.Select(result => result.Item));
    }

    [Fact]
    public void As_completed_every_document_comes_once()
    {
        var options = new BatchOptions { Order = BatchOrder.AsCompleted, DegreeOfParallelism = 3 };

        Assert.Equal(
            Enumerable.Range(0, Texts.Length).Select(i => (long)i),
            EntityExtractor.Default.Extract(Texts, text => text, options, Token).Select(result => result.Index).Order());
    }

    [Fact]
    public void A_document_that_fails_carries_its_error_and_the_others_go_on()
    {
        BatchResult<string>[] results =
        [
            .. EntityExtractor.Default.Extract(
                Texts,
                text => ReferenceEquals(text, Texts[7]) ? throw new FormatException("seven") : text,
                new BatchOptions(),
                Token),
        ];

        Assert.Equal(Texts.Length, results.Length);
        Assert.Equal([7L], results.Where(result => !result.IsSuccess).Select(result => result.Index));
        Assert.IsType<FormatException>(results[7].Error);
        Assert.Throws<InvalidOperationException>(() => results[7].Document);
    }

    [Fact]
    public void Leaving_early_disposes_the_source()
    {
        bool isDisposed = false;
        foreach (BatchResult<string> _ in EntityExtractor.Default.Extract(Source(), text => text, new BatchOptions(), Token)) break;

        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref isDisposed), TimeSpan.FromSeconds(30)));

        IEnumerable<string> Source()
        {
            try
            {
                foreach (string text in Texts) yield return text;
            }
            finally
            {
                Volatile.Write(ref isDisposed, true);
            }
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
