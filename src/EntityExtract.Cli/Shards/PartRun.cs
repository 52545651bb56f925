using System.Runtime.CompilerServices;
using EntityExtract.Batches;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Shards;

/// <summary>Writes the documents of a shard.</summary>
internal sealed class PartRun(EntityExtractor extractor, ExtractionContext context, WritingOptions writing, FaultLog faults)
{
    /// <summary>What was written; null when it was cancelled first, after the document that was being written.</summary>
    public async Task<PartCounts?> WriteAsync(
        IEnumerable<InputDocument> documents, Shard shard, NewFile part, StandardStreams streams, CancellationToken cancellationToken)
    {
        var writer = new JsonLinesDocumentWriter(streams with { Output = part.Content, IsOutputTerminal = false }, writing);
        long count = 0, failed = 0, entities = 0;
        IAsyncEnumerator<BatchResult<InputDocument>> results = extractor
            .ExtractAsync(
                documents
                    // Also where the next document of the shard is far.
                    .TakeWhile(_ => !cancellationToken.IsCancellationRequested)
                    // The fault of a document without an id names its file and line.
                    .Where(document => shard.Contains(document.Id ?? document.Fault!))
                    .ToAsyncEnumerable(),
                static document => document.IsReadable ? document.Text : "",
                _ => context,
                new BatchOptions(),
                // What is begun is finished: its result would be an error otherwise.
                CancellationToken.None)
            .GetAsyncEnumerator(CancellationToken.None);
        await using ConfiguredAsyncDisposable disposal = results.ConfigureAwait(false);
        while (!cancellationToken.IsCancellationRequested && await results.MoveNextAsync().ConfigureAwait(false))
        {
            InputDocument document = results.Current.Item;
            count++;
            if (document.IsReadable)
            {
                ExtractedDocument extracted = results.Current.Document;
                entities += extracted.Entities.Length;
                writer.Write(document.Id, extracted);
            }
            else
            {
                failed++;
                faults.Add(document.Fault);
                writer.WriteFault(document.Id, document.Fault);
            }
        }

        if (cancellationToken.IsCancellationRequested) return null;

        writer.Flush();
        return new PartCounts(count, failed, entities, part.Length);
    }
}
