using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace EntityExtract.Extensions;

/// <summary>Extracts with an <see cref="EntityExtractor"/> and says so to the metrics and the log.</summary>
internal sealed class InstrumentedExtractor(EntityExtractor extractor, ExtractionMetrics metrics, ILoggerFactory loggers) : IEntityExtractor
{
    private readonly ILogger _logger = loggers.CreateLogger(Log.Category);

    public ExtractedDocument Extract(string text) => Extract(text, new ExtractionContext());

    public ExtractedDocument Extract(string text, ExtractionContext context)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            ExtractedDocument document = extractor.Extract(text, context);
            TimeSpan duration = Stopwatch.GetElapsedTime(start);
            metrics.Succeeded(document, duration);
            Log.Extracted(_logger, document.Entities.Length, text.Length, duration.TotalMilliseconds);
            return document;
        }
        catch (Exception exception)
        {
            string errorType = exception.GetType().FullName!;
            metrics.Failed(errorType);
            Log.Failed(_logger, text?.Length ?? 0, errorType);
            throw;
        }
    }
}
