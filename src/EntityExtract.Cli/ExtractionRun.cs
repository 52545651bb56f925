using System.Runtime.CompilerServices;
using EntityExtract.Batches;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli;

/// <summary>Reads documents, finds their entities on all cores and writes them in the order of the documents.</summary>
internal sealed class ExtractionRun(
    EntityExtractor extractor, ExtractionContext context, IDocumentWriter writer, ExtractionSummary summary, FaultLog faults)
{
    // Fewer than the library takes: here a document may be a file of a hundred megabytes.
    private const int DocumentsPerProcessor = 4;

    /// <param name="documents">The documents; read on another thread, because reading may block.</param>
    /// <param name="progress">Told of each result; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run after the document that is being written.</param>
    /// <returns>Whether all documents were written.</returns>
    public async Task<bool> RunAsync(
        IEnumerable<InputDocument> documents, IProgress<BatchProgress>? progress, CancellationToken cancellationToken)
    {
        using var stop = new CancellationTokenSource();
        IAsyncEnumerator<BatchResult<InputDocument>> results = extractor
            .ExtractAsync(
                documents.ToAsyncEnumerable(),
                static document => document.IsReadable ? document.Text : "",
                _ => context,
                new BatchOptions { MaxInFlight = DocumentsPerProcessor * Environment.ProcessorCount, Progress = progress },
                // The caller's token stops between results instead: through the batch it would throw in the middle of one.
                stop.Token)
            .GetAsyncEnumerator(CancellationToken.None);
        await using ConfiguredAsyncDisposable disposal = results.ConfigureAwait(false);
        while (!cancellationToken.IsCancellationRequested)
        {
            Task<bool> next = results.MoveNextAsync().AsTask();
            if (!next.IsCompleted) await FlushBeforeAsync(next, stop).ConfigureAwait(false);
            if (!await next.ConfigureAwait(false)) break;

            Write(results.Current);
        }

        if (cancellationToken.IsCancellationRequested) return false;

        writer.Finish();
        return true;
    }

    // A result never waits for the next document: whoever writes a line and waits for its answer gets it.
    private async Task FlushBeforeAsync(Task next, CancellationTokenSource stop)
    {
        try
        {
            writer.Flush();
        }
        catch
        {
            // Results that are still moving on cannot be disposed of: that would throw, and hide this.
            await stop.CancelAsync().ConfigureAwait(false);
            await next.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private void Write(BatchResult<InputDocument> result)
    {
        InputDocument document = result.Item;
        if (document.IsReadable)
        {
            writer.Write(document.Id, result.Document);
            summary.Add(result.Document);
        }
        else
        {
            faults.Add(document.Fault);
            writer.WriteFault(document.Id, document.Fault);
            summary.AddUnreadable();
        }
    }
}
