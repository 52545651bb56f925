using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace EntityExtract.Batches;

/// <summary>
/// One run of a batch: a reader takes documents from their source, workers on threads of their own make results of them, and the caller
/// takes those. The order is a matter of who puts a job on the way out: the reader does so in the order of the documents, a
/// worker when it is done. Slots bound what is between the source and the caller, so the channels need no bounds.
/// </summary>
internal sealed class BatchPipeline<T> : IDisposable
{
    // A source that does not hear the token, a blocked standard input say, must not hold up a caller who is done with it.
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromMilliseconds(20);

    private readonly BatchWork<T> _work;
    private readonly BatchOptions _options;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _slots;
    private readonly Channel<BatchJob<T>> _toDo = Channel.CreateUnbounded<BatchJob<T>>(new() { SingleWriter = true });
    private readonly Channel<BatchJob<T>> _toDeliver = Channel.CreateUnbounded<BatchJob<T>>(new() { SingleReader = true });
    private readonly List<Task> _workers = [];

    private BatchPipeline(BatchWork<T> work, BatchOptions options)
    {
        _work = work;
        _options = options;
        _slots = new SemaphoreSlim(options.MaxInFlight);
    }

    /// <summary>Runs the batch, each time anew that it is enumerated.</summary>
    public static async IAsyncEnumerable<BatchResult<T>> RunAsync(
        IAsyncEnumerable<T> documents,
        BatchWork<T> work,
        BatchOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pipeline = new BatchPipeline<T>(work, options);
        var counter = new BatchCounter(options.Progress);
        Task running = Task.Run(() => pipeline.FillAsync(documents, cancellationToken), CancellationToken.None);
        try
        {
            await using ConfiguredAsyncDisposable stopping = cancellationToken.UnsafeRegister(
                static stop => ((CancellationTokenSource)stop!).Cancel(), pipeline._stop).ConfigureAwait(false);
            ChannelReader<BatchJob<T>> jobs = pipeline._toDeliver.Reader;
            while (await jobs.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (jobs.TryRead(out BatchJob<T>? job))
                {
                    BatchResult<T> result = await job.Result.WaitAsync(cancellationToken).ConfigureAwait(false);
                    cancellationToken.ThrowIfCancellationRequested();
                    pipeline._slots.Release();
                    counter.Add(result);
                    yield return result;
                }
            }
        }
        finally
        {
            await pipeline._stop.CancelAsync().ConfigureAwait(false);
            Task ended = running.ContinueWith(
                static (_, pipeline) => ((BatchPipeline<T>)pipeline!).Dispose(),
                pipeline,
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            await Task.WhenAny(ended, Task.Delay(LongestFarewell, CancellationToken.None)).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _stop.Dispose();
        _slots.Dispose();
    }

    // Never throws: what the source throws goes out behind the results.
    private async Task FillAsync(IAsyncEnumerable<T> documents, CancellationToken callers)
    {
        Exception? failure = null;
        try
        {
            await ReadAsync(documents).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (callers.IsCancellationRequested)
        {
            failure = new OperationCanceledException(callers);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        _toDo.Writer.Complete();
        await Task.WhenAll(_workers).ConfigureAwait(false);
        _toDeliver.Writer.Complete(failure);
    }

    private async Task ReadAsync(IAsyncEnumerable<T> documents)
    {
        IAsyncEnumerator<T> source = documents.GetAsyncEnumerator(_stop.Token);
        await using ConfiguredAsyncDisposable disposal = source.ConfigureAwait(false);
        for (long index = 0; ; index++)
        {
            await _slots.WaitAsync(_stop.Token).ConfigureAwait(false);
            if (!await source.MoveNextAsync().ConfigureAwait(false)) return;

            var job = new BatchJob<T>(source.Current, index);
            if (_options.Order == BatchOrder.AsGiven) _toDeliver.Writer.TryWrite(job);
            _toDo.Writer.TryWrite(job);
            if (_workers.Count < _options.DegreeOfParallelism) _workers.Add(StartWorker());
        }
    }

    // Threads of their own: the work is long, and the thread pool has others waiting for it.
    private Task StartWorker() =>
        Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Work()
    {
        try
        {
            while (_toDo.Reader.WaitToReadAsync(_stop.Token).AsTask().GetAwaiter().GetResult())
            {
                while (!_stop.IsCancellationRequested && _toDo.Reader.TryRead(out BatchJob<T>? job))
                {
                    job.Complete(_work.ResultOf(job.Item, job.Index, _stop.Token));
                    if (_options.Order == BatchOrder.AsCompleted) _toDeliver.Writer.TryWrite(job);
                }
            }
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            // Nobody waits for the results any more.
        }
    }
}
