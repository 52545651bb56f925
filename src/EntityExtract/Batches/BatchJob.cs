namespace EntityExtract.Batches;

/// <summary>A document on its way through a batch, and the result that whoever hands it over waits for.</summary>
internal sealed class BatchJob<T>(T item, long index)
{
    // A worker must not run the code of whoever waits.
    private readonly TaskCompletionSource<BatchResult<T>> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public T Item { get; } = item;

    public long Index { get; } = index;

    public Task<BatchResult<T>> Result => _result.Task;

    public void Complete(BatchResult<T> result) => _result.SetResult(result);
}
