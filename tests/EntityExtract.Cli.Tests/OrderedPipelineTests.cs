namespace EntityExtract.Cli.Tests;

public sealed class OrderedPipelineTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        int[] items = [.. Enumerable.Range(0, 200)];
        var written = new List<int>();

        OrderedPipeline.Run(items, Slowly, written.Add, static () => { });

        Assert.Equal(items, written);

        static int Slowly(int item)
        {
            if (item % 7 == 0) Thread.Sleep(3);
            return item;
        }
    }

    [Fact]
    public void Items_are_read_only_a_little_ahead()
    {
        int read = 0;
        int written = 0;
        int furthest = 0;

        OrderedPipeline.Run(
            Items(),
            static item => item,
            _ => furthest = Math.Max(furthest, Volatile.Read(ref read) - ++written),
            static () => { });

        Assert.Equal(10_000, written);
        // What the channel holds, one in the hand of each side, and one more for the race between the two counters.
        Assert.InRange(furthest, 0, (2 * Environment.ProcessorCount) + 3);

        IEnumerable<int> Items()
        {
            for (int i = 0; i < 10_000; i++)
            {
                Interlocked.Increment(ref read);
                yield return i;
            }
        }
    }

    [Fact]
    public void A_result_is_flushed_before_the_next_item_is_there()
    {
        using var flushed = new SemaphoreSlim(0);
        bool anyWritten = false;

        OrderedPipeline.Run(
            Items(),
            static item => item,
            _ => anyWritten = true,
            () =>
            {
                if (anyWritten) flushed.Release();
            });

        IEnumerable<int> Items()
        {
            yield return 1;
            Assert.True(flushed.Wait(TimeSpan.FromSeconds(30)));
            yield return 2;
        }
    }

    [Fact]
    public void What_the_items_throw_reaches_the_caller()
    {
        Assert.Throws<InvalidDataException>(
            () => OrderedPipeline.Run(Items(), static item => item, static _ => { }, static () => { }));

        static IEnumerable<int> Items()
        {
            yield return 1;
            throw new InvalidDataException();
        }
    }

    [Fact]
    public void What_the_work_throws_reaches_the_caller() =>
        Assert.Throws<DivideByZeroException>(
            () => OrderedPipeline.Run([1, 0], static item => 1 / item, static _ => { }, static () => { }));
}
