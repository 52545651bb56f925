using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

public sealed class BatchCancellationTests
{
    private static readonly string[] Texts = TestData.News[..20];

    // Seconds of work, of which a test that waited for all of it would take many.
    private static readonly string Long = TestData.OfLength(10_000_000);

    [Fact]
    public async Task A_batch_ends_inside_a_document_with_the_token_of_the_caller()
    {
        using var stop = new CancellationTokenSource();
        IAsyncEnumerable<string> documents = Enumerable.Repeat(Long, 1_000).ToAsyncEnumerable();
        ValueTask<int> counting = EntityExtractor.Default.ExtractAsync(documents, Started, new BatchOptions(), stop.Token).CountAsync(CancellationToken.None);

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => counting.AsTask());
        Assert.Equal(stop.Token, thrown.CancellationToken);

        string Started(string text)
        {
            stop.CancelAfter(20);
            return text;
        }
    }

    [Fact]
    public void The_token_of_the_enumeration_is_heard_too()
    {
        using var stop = new CancellationTokenSource();
        IAsyncEnumerable<BatchResult<string>> results =
            EntityExtractor.Default.ExtractAsync(Enumerable.Repeat(Long, 1_000).ToAsyncEnumerable(), text => text, new BatchOptions(), Token);
        stop.CancelAfter(20);

        Assert.ThrowsAny<OperationCanceledException>(() => results.ToBlockingEnumerable(stop.Token).Count());
    }

    [Fact]
    public void A_batch_that_was_cancelled_before_it_began_reads_nothing()
    {
        bool isRead = false;

        Assert.Throws<OperationCanceledException>(
            () => EntityExtractor.Default.Extract(Source(), text => text, new BatchOptions(), new CancellationToken(canceled: true)).Count());
        Assert.False(isRead);

        IEnumerable<string> Source()
        {
            isRead = true;
            yield return Texts[0];
        }
    }

    [Fact]
    public void A_source_that_blocks_does_not_hold_up_the_end()
    {
        using var stop = new CancellationTokenSource();
        using var isOver = new ManualResetEventSlim();
        using var isLeft = new ManualResetEventSlim();
        int results = 0;

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (BatchResult<string> _ in EntityExtractor.Default.Extract(Source(), text => text, new BatchOptions(), stop.Token))
            {
                results++;
                stop.CancelAfter(20);
            }
        });
        isOver.Set();

        Assert.Equal(1, results);
        Assert.True(isLeft.Wait(TimeSpan.FromSeconds(30), Token));

        IEnumerable<string> Source()
        {
            try
            {
                yield return Texts[0];
                isOver.Wait(Token);
                yield return Texts[1];
            }
            finally
            {
                isLeft.Set();
            }
        }
    }

    // Seconds, not the 50 ms that are promised: benchmarks/EntityExtract.Timings measures those on a machine with nothing else to do.
    [Fact]
    public async Task A_source_that_never_answers_does_not_hold_up_the_end()
    {
        using var stop = new CancellationTokenSource();
        var never = new TaskCompletionSource();
        Task reading = Task.Run(
            async () =>
            {
                await foreach (BatchResult<string> _ in EntityExtractor.Default.ExtractAsync(Silent(), text => text, new BatchOptions(), stop.Token))
                    await stop.CancelAsync();
            },
            Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30), Token));
        never.SetResult();

        async IAsyncEnumerable<string> Silent()
        {
            yield return Texts[0];
            await never.Task;
        }
    }

    [Theory]
    [InlineData(BatchOrder.AsGiven)]
    [InlineData(BatchOrder.AsCompleted)]
    public void A_cancelled_batch_leaves_the_extractor_usable(BatchOrder order)
    {
        var extractor = EntityExtractor.Create(new EntityExtractorOptions());
        for (int i = 0; i < 10; i++)
        {
            using var stop = new CancellationTokenSource();
            Assert.ThrowsAny<OperationCanceledException>(() =>
            {
                foreach (BatchResult<string> _ in extractor.Extract([Texts[0], Long, Long], text => text, new BatchOptions { Order = order }, stop.Token))
                    stop.Cancel();
            });

            // Workers of the cancelled batch may be ending still, with memory that the next ones must not get.
            Assert.Equal(
                Texts.SelectMany(text => EntityExtractor.Default.Extract(text).Entities),
                extractor.Extract(Texts, text => text, new BatchOptions(), Token).SelectMany(result => result.Document.Entities));
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
