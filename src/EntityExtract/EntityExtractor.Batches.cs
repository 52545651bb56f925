using EntityExtract.Batches;

namespace EntityExtract;

// The third parameter tells the overloads apart, so that a later overload with more optional parameters takes no call from them.
#pragma warning disable RS0026 // Do not add multiple overloads with optional parameters

/// <content>Many documents at once.</content>
public sealed partial class EntityExtractor
{
    /// <summary>Finds the entities of many documents on several threads. Each has one result, with its entities or its error.</summary>
    /// <remarks>
    /// Nothing is read before the first result is asked for, and nothing is read after the enumeration is left, which disposes the source; a source that
    /// is in the middle of reading then is disposed as soon as it has read. What the source throws comes out of the enumeration, after
    /// the results of the documents before it. The extractor can be used for anything else meanwhile, and afterwards
    /// however the enumeration ended.
    /// </remarks>
    /// <typeparam name="T">What the documents are.</typeparam>
    /// <param name="documents">The documents, read as far ahead as the options say; by one thread at a time, but not the caller's.</param>
    /// <param name="textSelector">
    /// Gives the text of a document. Called by several threads at once. If it throws or gives null, that is the error of the document.
    /// </param>
    /// <param name="options">Parallelism, order, memory, progress.</param>
    /// <param name="cancellationToken">Ends the enumeration, in the middle of a document too.</param>
    /// <returns>The results, in the order of the options. Each enumeration reads the documents again.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: it was cancelled.</exception>
    public IAsyncEnumerable<BatchResult<T>> ExtractAsync<T>(
        IAsyncEnumerable<T> documents,
        Func<T, string?> textSelector,
        BatchOptions options,
        CancellationToken cancellationToken = default) =>
        RunBatch(documents, textSelector, null, options, cancellationToken);

    /// <summary>
    /// Finds the entities of many documents, about each of which something is known, on several threads; all else as without.
    /// </summary>
    /// <typeparam name="T">What the documents are.</typeparam>
    /// <param name="documents">The documents.</param>
    /// <param name="textSelector">Gives the text of a document.</param>
    /// <param name="contextSelector">
    /// Gives what is known of a document; null for nothing. Called by several threads at once. If it throws, that is the error of the document.
    /// </param>
    /// <param name="options">Parallelism, order, memory, progress.</param>
    /// <param name="cancellationToken">Ends the enumeration, in the middle of a document too.</param>
    /// <returns>The results, in the order of the options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: it was cancelled.</exception>
    public IAsyncEnumerable<BatchResult<T>> ExtractAsync<T>(
        IAsyncEnumerable<T> documents,
        Func<T, string?> textSelector,
        Func<T, ExtractionContext?> contextSelector,
        BatchOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contextSelector);
        return RunBatch(documents, textSelector, contextSelector, options, cancellationToken);
    }

    /// <summary>
    /// Finds the entities of many documents on several threads, while the calling thread waits for the next result; all else as
    /// <see cref="ExtractAsync{T}(IAsyncEnumerable{T}, Func{T, string?}, BatchOptions, CancellationToken)"/>.
    /// </summary>
    /// <typeparam name="T">What the documents are.</typeparam>
    /// <param name="documents">The documents.</param>
    /// <param name="textSelector">Gives the text of a document.</param>
    /// <param name="options">Parallelism, order, memory, progress.</param>
    /// <param name="cancellationToken">Ends the enumeration, in the middle of a document too.</param>
    /// <returns>The results, in the order of the options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: it was cancelled.</exception>
    public IEnumerable<BatchResult<T>> Extract<T>(
        IEnumerable<T> documents,
        Func<T, string?> textSelector,
        BatchOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return RunBatch(documents.ToAsyncEnumerable(), textSelector, null, options, cancellationToken)
            .ToBlockingEnumerable(CancellationToken.None);
    }

    /// <summary>
    /// Finds the entities of many documents, about each of which something is known, while the calling thread waits; all else as without.
    /// </summary>
    /// <typeparam name="T">What the documents are.</typeparam>
    /// <param name="documents">The documents.</param>
    /// <param name="textSelector">Gives the text of a document.</param>
    /// <param name="contextSelector">
    /// Gives what is known of a document; null for nothing. Called by several threads at once. If it throws, that is the error of the document.
    /// </param>
    /// <param name="options">Parallelism, order, memory, progress.</param>
    /// <param name="cancellationToken">Ends the enumeration, in the middle of a document too.</param>
    /// <returns>The results, in the order of the options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">From the enumeration: it was cancelled.</exception>
    public IEnumerable<BatchResult<T>> Extract<T>(
        IEnumerable<T> documents,
        Func<T, string?> textSelector,
        Func<T, ExtractionContext?> contextSelector,
        BatchOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(contextSelector);
        return RunBatch(documents.ToAsyncEnumerable(), textSelector, contextSelector, options, cancellationToken)
            .ToBlockingEnumerable(CancellationToken.None);
    }

    private IAsyncEnumerable<BatchResult<T>> RunBatch<T>(
        IAsyncEnumerable<T> documents,
        Func<T, string?> textSelector,
        Func<T, ExtractionContext?>? contextSelector,
        BatchOptions options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(textSelector);
        ArgumentNullException.ThrowIfNull(options);
        return BatchPipeline<T>.RunAsync(
            documents, new BatchWork<T>(this, textSelector, contextSelector), options, cancellationToken);
    }
}
