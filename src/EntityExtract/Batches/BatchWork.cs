namespace EntityExtract.Batches;

/// <summary>What is done to each document of a batch. Thread-safe if the caller's functions are.</summary>
internal sealed record BatchWork<T>(
    EntityExtractor Extractor, Func<T, string?> TextSelector, Func<T, ExtractionContext?>? ContextSelector)
{
    /// <summary>Makes the result of a document; an error that is the document's own becomes a part of it.</summary>
    public BatchResult<T> ResultOf(T item, long index, CancellationToken stop)
    {
        try
        {
            string text = TextSelector(item)
                ?? throw new InvalidOperationException($"The text of document {index} is null.");
            ExtractionContext context = ContextSelector?.Invoke(item) ?? new ExtractionContext();
            return new BatchResult<T>(item, index, Extractor.Extract(text, context, stop));
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            return new BatchResult<T>(item, index, error);
        }
    }
}
