using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using EntityExtract.Text;

namespace EntityExtract.ML.Data;

/// <summary>
/// One line of a JSON-lines file: strict UTF-8, one JSON value, and a reason in plain words when it is neither.
/// </summary>
public static class JsonLine
{
    /// <summary>Reads the value of a line.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="line">The bytes of the line.</param>
    /// <param name="type">How the value is read.</param>
    /// <param name="value">The value, when there is one.</param>
    /// <param name="reason">Why there is none, without a full stop.</param>
    /// <returns>False when the line holds no such value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static bool TryParse<T>(
        ReadOnlySpan<byte> line,
        JsonTypeInfo<T> type,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out string? reason)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        value = null;
        reason = FindFault(line);
        if (reason is not null) return false;

        try
        {
            value = JsonSerializer.Deserialize(line, type);
            reason = value is null ? "the value is null" : null;
        }
        catch (JsonException exception)
        {
            reason = Explain(exception);
        }

        return reason is null;
    }

    private static string? FindFault(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line)) return $"byte {StrictUtf8.IndexOfInvalid(line) + 1} is not valid UTF-8";
        return line.IsEmpty ? "the line is empty" : null;
    }

    private static string Explain(JsonException exception)
    {
        // The reader's own exception inside means that the text is not JSON; without it, a value does not fit its field.
        if (exception.InnerException is JsonException)
            return $"the JSON is broken at byte {exception.BytePositionInLine + 1}";

        return exception.Path is null or "$"
            ? "the line is not a JSON object"
            : $"the field {exception.Path} stands twice or is of the wrong kind";
    }
}
