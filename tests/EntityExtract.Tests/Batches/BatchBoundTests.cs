using EntityExtract.Batches;

namespace EntityExtract.Tests.Batches;

/// <summary>How many documents a batch has in its hands.</summary>
public sealed class BatchBoundTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(BatchOrder.AsGiven, 1)]
    [InlineData(BatchOrder.AsGiven, 4)]
    [InlineData(BatchOrder.AsCompleted, 1)]
    [InlineData(BatchOrder.AsCompleted, 4)]
    public void A_caller_who_takes_no_more_stops_the_reading_at_the_bound(BatchOrder order, int maxInFlight)
    {
        int taken = 0;
        var options = new BatchOptions { DegreeOfParallelism = 2, MaxInFlight = maxInFlight, Order = order };
        using IEnumerator<BatchResult<string>> results = EntityExtractor.Default.Extract(Endless(), text => text, options, Token).GetEnumerator();
        for (int given = 1; given <= 20; given++)
        {
            Assert.True(results.MoveNext());
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref taken) == given + maxInFlight, Patience));
        }

        Thread.Sleep(50);
        Assert.Equal(20 + maxInFlight, Volatile.Read(ref taken));

        IEnumerable<string> Endless()
        {
            while (true)
            {
                Interlocked.Increment(ref taken);
                yield return TestData.News[0];
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    public void As_many_documents_are_worked_on_at_once_as_there_are_workers_and_never_more(int workers)
    {
        int atOnce = 0;
        // Opens only when so many are at it together.
        using var barrier = new Barrier(workers);
        var options = new BatchOptions { DegreeOfParallelism = workers };

        Assert.All(
            EntityExtractor.Default.Extract(TestData.News[..(workers * 10)], Together, options, Token),
            result => Assert.Null(result.Error));

        string Together(string text)
        {
            Assert.InRange(Interlocked.Increment(ref atOnce), 1, workers);
            Assert.True(barrier.SignalAndWait(Patience, Token));
            Interlocked.Decrement(ref atOnce);
            return text;
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
