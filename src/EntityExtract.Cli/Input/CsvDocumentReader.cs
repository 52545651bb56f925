using System.Globalization;
using System.Text;
using CsvHelper;
using EntityExtract.Text;

namespace EntityExtract.Cli.Input;

/// <summary>
/// Reads a table with a document in each row and the names of its columns on the first line. A row that is not certain to be
/// read as it was meant is a fault: a text must not lose what stands behind a comma that should have been quoted.
/// </summary>
internal sealed class CsvDocumentReader : IDisposable
{
    /// <summary>Commas between fields, and fields in double quotes where they hold a comma, a quote or a new line (RFC 4180).</summary>
    public static readonly CsvReaderOptions Quoted = new() { Separator = ',', TrackLineNumbers = true };

    /// <summary>Tabs between fields, and nothing quoted or escaped.</summary>
    public static readonly CsvReaderOptions TabSeparated = Quoted with { Separator = '\t', Mode = CsvMode.NoEscape };

    private readonly InputSource _source;
    private readonly CsvReader? _reader;
    private readonly TableColumns? _columns;
    private string? _failure;
    private CsvMalformedReason? _malformed;

    private CsvDocumentReader(InputSource source, CsvReaderOptions options)
    {
        _source = source;
        int limit = source.Options.MaximumDocumentLength;
        try
        {
            _reader = CsvReader.Create(
                source.Open(),
                options with { MaxRecordSize = limit == int.MaxValue ? null : limit, OnMalformedRecord = r => _malformed = r.Reason },
                leaveOpen: false);
            if (!TableColumns.TryFind(_reader.Headers ?? [], source.Options, out _columns, out string? reason))
                _failure = $"{source.Display}: {reason}.";
        }
        catch (CsvFormatException)
        {
            _failure = DescribeLongRow(1);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            _failure = source.Describe(exception);
        }
    }

    public static IEnumerable<InputDocument> Read(InputSource source, CsvReaderOptions options)
    {
        using var reader = new CsvDocumentReader(source, options);
        if (reader is { _reader: { } rows, _columns: { } columns })
        {
            while (reader.TryMoveNext(rows)) yield return reader.Parse(rows, columns);
        }

        if (reader._failure is { } failure) yield return InputDocument.Failed(source.Name, failure);
    }

    public void Dispose() => _reader?.Dispose();

    private bool TryMoveNext(CsvReader rows)
    {
        _malformed = null;
        try
        {
            return rows.Read();
        }
        catch (CsvFormatException)
        {
            // Where a row ends is known only to whoever reads it: nothing after it is certain to be a row.
            _failure = DescribeLongRow(rows.LineNumber + 1);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            _failure = _source.Describe(exception);
        }

        return false;
    }

    private InputDocument Parse(CsvReader rows, TableColumns columns)
    {
        string? id = columns.Id is null
            ? string.Create(CultureInfo.InvariantCulture, $"{_source.Name}:{rows.LineNumber}")
            : Decode(rows, columns.Id.Value);
        string? text = Decode(rows, columns.Text);
        return FindFault(rows, id, text) is { } fault
            ? InputDocument.Failed(id, $"{_source.Display}, line {rows.LineNumber}: {fault}.")
            : InputDocument.Read(id!, text!);
    }

    private string? FindFault(CsvReader rows, string? id, string? text)
    {
        if (_malformed == CsvMalformedReason.UnterminatedQuote) return "a quoted field is never closed";
        if (_malformed == CsvMalformedReason.TextAfterClosingQuote) return "text stands after the closing quote of a field";
        if (rows.FieldCount != rows.Headers.Count)
            return FormattableString.Invariant($"the row has {rows.FieldCount} fields, the first line {rows.Headers.Count}");
        return id is null || text is null ? "the row is not valid UTF-8" + LegacyEncodings.Hint(rows.RawRecord) : null;
    }

    private string DescribeLongRow(long line) => FormattableString.Invariant(
        $"{_source.Display}, line {line}: a row is longer than {_source.Options.MaximumDocumentLength:N0} bytes, and none after it is read.");

    private static string? Decode(CsvReader rows, int column)
    {
        if (column >= rows.FieldCount) return null;

        ReadOnlySpan<byte> bytes = rows.GetSpan(column);
        return StrictUtf8.IndexOfInvalid(bytes) < 0 ? Encoding.UTF8.GetString(bytes) : null;
    }
}
