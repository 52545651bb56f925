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

    [Theory]
    [InlineData(BatchOrder.AsGiven)]
    [InlineData(BatchOrder.AsCompleted)]
    public void No_more_documents_are_taken_than_may_be_in_flight(BatchOrder order)
    {
        int taken = 0, given = 0, most = 0;
        var options = new BatchOptions { DegreeOfParallelism = 2, MaxInFlight = 4, Order = order };
        foreach (BatchResult<string> _ in EntityExtractor.Default.Extract(Counted(), text => text, options, Token))
        {
            Thread.Sleep(1);
            most = Math.Max(most, Volatile.Read(ref taken) - given);
            given++;
        }

        Assert.Equal(Texts.Length, given);
        Assert.InRange(most, 1, 5);

        IEnumerable<string> Counted()
        {
            foreach (string text in Texts)
            {
                Interlocked.Increment(ref taken);
                yield return text;
            }
        }
    }

    [Fact]
    public void A_cancelled_batch_throws_and_leaves_the_extractor_usable()
    {
        using var stop = new CancellationTokenSource();
        string longText = string.Concat(Enumerable.Repeat(Texts[9], 20_000));

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (BatchResult<string> result in EntityExtractor.Default.Extract([Texts[0], longText], text => text, new BatchOptions(), stop.Token))
                stop.Cancel();
        });
        Assert.NotEmpty(EntityExtractor.Default.Extract(Texts[0]).Entities);
    }

    [Theory]
    [InlineData(BatchOrder.AsGiven)]
    [InlineData(BatchOrder.AsCompleted)]
    public void What_the_source_throws_comes_after_the_results_of_what_it_gave(BatchOrder order)
    {
        var results = new List<BatchResult<string>>();

        var thrown = Assert.Throws<IOException>(() =>
        {
            foreach (BatchResult<string> result in EntityExtractor.Default.Extract(Broken(), text => text, new BatchOptions { Order = order }, Token))
                results.Add(result);
        });

        Assert.Equal("the disk is gone", thrown.Message);
        Assert.Equal([0L, 1L, 2L], results.Select(result => result.Index).Order());

        static IEnumerable<string> Broken()
        {
            foreach (string text in Texts[..3]) yield return text;
            throw new IOException("the disk is gone");
        }
    }

    [Fact]
    public void A_batch_that_was_cancelled_before_it_began_takes_no_document()
    {
        bool isTaken = false;

        Assert.ThrowsAny<OperationCanceledException>(() =>
            EntityExtractor.Default.Extract(Source(), text => text, new BatchOptions(), new CancellationToken(canceled: true)).Count());
        Assert.False(isTaken);

        IEnumerable<string> Source()
        {
            isTaken = true;
            yield return Texts[0];
        }
    }

    // Seconds, not the 50 ms that are promised: benchmarks/EntityExtract.Timings measures those on a machine with nothing else to do.
    [Fact]
    public async Task Cancelling_does_not_wait_for_a_source_that_does_not_answer()
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

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        Assert.Equal("DegreeOfParallelism", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { DegreeOfParallelism = 0 }).ParamName);
        Assert.Equal("MaxInFlight", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { MaxInFlight = 0 }).ParamName);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
