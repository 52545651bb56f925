using Microsoft.Extensions.Logging;

namespace EntityExtract.Extensions;

/// <summary>
/// What is logged, in the category <see cref="Category"/>: numbers, paths of the options and names of exception types. Never
/// a text or a piece of one, so that logs can be kept where texts may not; that is why no exception is passed on either.
/// </summary>
internal static partial class Log
{
    public const string Category = "EntityExtract";

    [LoggerMessage(1, LogLevel.Information, "Loaded the model {Model}, {Names} names, {Patterns} patterns and {Denied} denied texts in {Milliseconds:F0} ms.")]
    public static partial void Loaded(ILogger logger, string model, long names, int patterns, int denied, double milliseconds);

    [LoggerMessage(2, LogLevel.Debug, "Found {Entities} entities in {Characters} UTF-16 code units in {Milliseconds:F3} ms.")]
    public static partial void Extracted(ILogger logger, int entities, int characters, double milliseconds);

    [LoggerMessage(3, LogLevel.Error, "A text of {Characters} UTF-16 code units failed with {ErrorType}.")]
    public static partial void Failed(ILogger logger, int characters, string errorType);
}
