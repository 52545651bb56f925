using System.Text.Unicode;
using EntityExtract.Text;

namespace EntityExtract.Gazetteers.Files;

/// <summary>Takes the fields of a line.</summary>
/// <param name="row">The fields.</param>
/// <param name="line">The number of the line, from 1.</param>
/// <returns>What is wrong with them, without a full stop, or null.</returns>
internal delegate string? RowAction(DictionaryRow row, uint line);

/// <summary>Reads files of dictionaries, deny lists and patterns and stops at the first line that cannot be used.</summary>
internal static class DictionaryFile
{
    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="DictionaryException">A line cannot be used.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static void Read(Stream stream, string name, DictionaryFormat format, DictionaryColumns columns, RowAction take)
    {
        var lines = new Utf8LineReader(stream, RowReader.MaximumLineLength);
        RowReader rows = RowReader.Create(format, columns);
        try
        {
            while (lines.TryRead(out ReadOnlySpan<byte> line))
            {
                string? reason = Utf8.IsValid(line) ? null : $"byte {StrictUtf8.IndexOfInvalid(line) + 1} is not valid UTF-8";
                DictionaryRow row = default;
                reason ??= rows.Read(line, out row);
                if (reason is null && row.IsPresent) reason = take(row, (uint)lines.LineNumber);
                if (reason is not null) throw new DictionaryException(name, lines.LineNumber, reason);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new DictionaryException(name, lines.LineNumber, exception.Message);
        }

        if (rows.Finish() is { } missing) throw new DictionaryException(name, lines.LineNumber + 1, missing);
    }

    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read);

    /// <summary>The format that the ending of a file's name says.</summary>
    /// <exception cref="ArgumentException">It says none.</exception>
    public static DictionaryFormat FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".tsv" => DictionaryFormat.Tsv,
        ".jsonl" or ".ndjson" => DictionaryFormat.JsonLines,
        _ => throw new ArgumentException(
            $"The name '{name}' ends neither in .tsv nor in .jsonl or .ndjson, and no format is given.", nameof(name)),
    };
}
