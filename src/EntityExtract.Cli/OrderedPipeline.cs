using System.Threading.Channels;

namespace EntityExtract.Cli;

/// <summary>
/// Works on items on all cores and writes the results in the order of the items. Only a few items are in memory at a
/// time, and a result never waits for the next item: whoever writes a line and waits for its answer gets it.
/// </summary>
internal static class OrderedPipeline
{
    /// <param name="items">The items; read on a thread of their own, because reading may block.</param>
    /// <param name="work">Makes a result of an item, on any thread.</param>
    /// <param name="write">Writes a result, on the calling thread.</param>
    /// <param name="flush">Called whenever no further result is ready.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> write, Action flush)
    {
        var results = Channel.CreateBounded<Task<TResult>>(
            new BoundedChannelOptions(2 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        _ = Task.Factory.StartNew(
            () => Feed(items, work, results.Writer),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        while (results.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (results.Reader.TryRead(out Task<TResult>? result))
            {
                if (!result.IsCompleted) flush();
                write(result.GetAwaiter().GetResult());
            }

            flush();
        }

        flush();
    }

    private static void Feed<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> results)
    {
        try
        {
            foreach (TItem item in items)
                results.WriteAsync(Task.Run(() => work(item))).AsTask().GetAwaiter().GetResult();
            results.Complete();
        }
        catch (Exception exception)
        {
            // The calling thread throws it on.
            results.Complete(exception);
        }
    }
}
