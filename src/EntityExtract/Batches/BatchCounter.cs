using System.Diagnostics;

namespace EntityExtract.Batches;

/// <summary>Counts the results of a batch as they are handed over, and tells of it.</summary>
internal sealed class BatchCounter(IProgress<BatchProgress>? progress)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _documents;
    private long _failures;
    private long _utf16Units;

    public void Add<T>(BatchResult<T> result)
    {
        if (progress is null) return;

        _documents++;
        if (result.IsSuccess) _utf16Units += result.Document.Text.Length;
        else _failures++;
        progress.Report(new BatchProgress(_documents, _failures, _utf16Units, Stopwatch.GetElapsedTime(_start)));
    }
}
