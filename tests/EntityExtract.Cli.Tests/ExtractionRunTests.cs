using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;

namespace EntityExtract.Cli.Tests;

public sealed class ExtractionRunTests
{
    // It ended the process: results that still moved on were disposed of, which throws, and nobody explained that.
    [Fact]
    public async Task What_a_writer_throws_while_the_next_document_is_awaited_comes_out_at_once()
    {
        using var never = new ManualResetEventSlim();
        var run = new ExtractionRun(
            EntityExtractor.Default,
            new ExtractionContext(),
            new FullDisk(),
            new ExtractionSummary(),
            new FaultLog(TextWriter.Null));

        await Assert.ThrowsAsync<OutputFailedException>(() => run
            .RunAsync(Blocked(), progress: null, CancellationToken.None)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        never.Set();

        IEnumerable<InputDocument> Blocked()
        {
            yield return InputDocument.Read("first", "");
            never.Wait();
        }
    }

    private sealed class FullDisk : IDocumentWriter
    {
        public void Write(string id, ExtractedDocument document)
        {
        }

        public void WriteFault(string? id, string fault)
        {
        }

        public void Flush() => throw new OutputFailedException(new IOException("No space left on device"));
    }
}
