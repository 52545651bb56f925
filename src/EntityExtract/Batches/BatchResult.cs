using System.Diagnostics.CodeAnalysis;

namespace EntityExtract.Batches;

/// <summary>What became of one document of a batch: its entities, or the error that kept it from having any. Immutable.</summary>
/// <typeparam name="T">What the caller's documents are.</typeparam>
public sealed class BatchResult<T>
{
    private readonly ExtractedDocument? _document;

    internal BatchResult(T item, long index, ExtractedDocument document)
    {
        Item = item;
        Index = index;
        _document = document;
    }

    internal BatchResult(T item, long index, Exception error)
    {
        Item = item;
        Index = index;
        Error = error;
    }

    /// <summary>The document as it was given.</summary>
    public T Item { get; }

    /// <summary>Its place among the documents; the first is 0.</summary>
    public long Index { get; }

    /// <summary>Why it failed; null if it did not.</summary>
    public Exception? Error { get; }

    /// <summary>Whether it has a <see cref="Document"/>.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>Its text and entities. Look at <see cref="IsSuccess"/> or <see cref="Error"/> before.</summary>
    /// <exception cref="InvalidOperationException">It failed; the inner exception is <see cref="Error"/>.</exception>
    public ExtractedDocument Document => _document
        ?? throw new InvalidOperationException($"Document {Index} of the batch failed: {Error!.Message}", Error);
}
