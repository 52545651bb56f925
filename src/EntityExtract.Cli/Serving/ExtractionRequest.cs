using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EntityExtract.Cli.Serving;

/// <summary>What a client asks for.</summary>
internal sealed record ExtractionRequest(string? Id, string Text, DateOnly? Reference)
{
    /// <summary>Reads the body of <c>POST /extract</c>.</summary>
    public static bool TryParse(
        ReadOnlySpan<byte> body, [NotNullWhen(true)] out ExtractionRequest? request, [NotNullWhen(false)] out string? reason)
    {
        request = null;
        try
        {
            if (JsonSerializer.Deserialize(body, RequestJsonContext.Default.RequestJson) is { } json)
                return TryCreate(json.Id, json.Text, json.Reference, out request, out reason);

            reason = "the body is null";
        }
        catch (JsonException exception)
        {
            // Broken, not UTF-8, a field of the wrong kind or there twice. The exception's own message may quote the text.
            reason = exception is { LineNumber: { } line, BytePositionInLine: { } position }
                ? $"the body is not the JSON that is expected, at line {line + 1}, byte {position + 1}"
                : "the body is not the JSON that is expected";
        }

        return false;
    }

    /// <summary>Takes the fields as they came.</summary>
    public static bool TryCreate(
        string? id,
        string? text,
        string? reference,
        [NotNullWhen(true)] out ExtractionRequest? request,
        [NotNullWhen(false)] out string? reason)
    {
        request = null;
        reason = null;
        DateOnly day = default;
        bool hasReference = !string.IsNullOrEmpty(reference);
        if (text is null)
            reason = "the field 'text' is missing";
        else if (hasReference && !DateOnly.TryParseExact(
            reference, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            reason = "the field 'reference' is not a day as YYYY-MM-DD";
        else
            request = new ExtractionRequest(id, text, hasReference ? day : null);

        return request is not null;
    }
}

/// <summary>A request as it stands in the body: every field may be missing.</summary>
internal sealed record RequestJson(string? Id, string? Text, string? Reference);

/// <summary>Reads requests without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(RequestJson))]
internal sealed partial class RequestJsonContext : JsonSerializerContext;
