using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace EntityExtract.Cli.Input;

/// <summary>
/// Reads a Parquet file with a document in each row, one row group after the other: of a group, the columns of text and id
/// are in memory.
/// </summary>
internal sealed class ParquetDocumentReader : IDisposable
{
    private readonly InputSource _source;
    private readonly Stream? _stream;
    private readonly ParquetReader? _reader;
    private readonly DataField? _text;
    private readonly DataField? _id;
    private string? _failure;

    private ParquetDocumentReader(InputSource source)
    {
        _source = source;
        try
        {
            _stream = OpenSeekable(source);
            _reader = ParquetReader.CreateAsync(_stream).GetAwaiter().GetResult();
            DataField[] fields = [.. _reader.Schema.DataFields.Where(static f => f.Path.Length == 1 && !f.IsArray)];
            if (!TableColumns.TryFind([.. fields.Select(static f => f.Name)], source.Options, out TableColumns? columns, out string? reason))
            {
                _failure = $"{source.Display}: {reason}.";
                return;
            }

            _id = columns.Id is { } id ? fields[id] : null;
            _failure = FindMisfit(fields[columns.Text], _id);
            _text = _failure is null ? fields[columns.Text] : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A damaged file fails in whatever way the decoding of its parts does.
            _failure = source.Describe(exception);
        }
    }

    public static IEnumerable<InputDocument> Read(InputSource source)
    {
        using var reader = new ParquetDocumentReader(source);
        long row = 0;
        for (int group = 0; reader.TryReadGroup(group, out string?[] texts, out string?[]? ids); group++)
        {
            for (int i = 0; i < texts.Length; i++) yield return reader.Parse(++row, texts[i], ids is null ? null : ids[i]);
        }

        if (reader._failure is { } failure) yield return InputDocument.Failed(source.Name, failure);
    }

    public void Dispose()
    {
        _reader?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream?.Dispose();
    }

    // The index of a Parquet file is at its end.
    private static Stream OpenSeekable(InputSource source)
    {
        Stream stream = source.OpenAsItIs();
        if (stream.CanSeek) return stream;

        using (stream)
        {
            var content = new MemoryStream();
            stream.CopyTo(content);
            content.Position = 0;
            return content;
        }
    }

    private bool TryReadGroup(int index, out string?[] texts, out string?[]? ids)
    {
        texts = [];
        ids = null;
        if (_reader is null || _text is null || index >= _reader.RowGroupCount) return false;

        try
        {
            using ParquetRowGroupReader group = _reader.OpenRowGroupReader(index);
            texts = ReadStrings(group, _text);
            ids = _id is null ? null : ReadIds(group, _id);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _failure = _source.Describe(exception);
            return false;
        }
    }

    private InputDocument Parse(long row, string? text, string? id)
    {
        if (_id is null) id = string.Create(CultureInfo.InvariantCulture, $"{_source.Name}:{row}");
        if (id is null) return Fail("the id is null");
        if (text is null) return Fail("the text is null");

        int limit = _source.Options.MaximumDocumentLength;
        return Encoding.UTF8.GetByteCount(text) > limit
            ? Fail(FormattableString.Invariant($"the text is longer than {limit:N0} bytes"))
            : InputDocument.Read(id, text);

        InputDocument Fail(string reason) =>
            InputDocument.Failed(id, FormattableString.Invariant($"{_source.Display}, row {row}: {reason}."));
    }

    private string? FindMisfit(DataField text, DataField? id)
    {
        if (!IsString(text)) return $"{_source.Display}: the column '{text.Name}' holds no strings.";
        return id is null || IsString(id) || id.ClrType == typeof(int) || id.ClrType == typeof(long)
            ? null
            : $"{_source.Display}: the column '{id.Name}' holds neither strings nor whole numbers.";
    }

    private static bool IsString(DataField field) => field.ClrType == typeof(ReadOnlyMemory<char>) || field.ClrType == typeof(string);

    private static string?[] ReadIds(ParquetRowGroupReader group, DataField field)
    {
        if (field.ClrType == typeof(int)) return ReadNumbers<int>(group, field);
        return field.ClrType == typeof(long) ? ReadNumbers<long>(group, field) : ReadStrings(group, field);
    }

    private static string?[] ReadStrings(ParquetRowGroupReader group, DataField field)
    {
        string?[] values = new string?[group.RowCount];
        group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return values;
    }

    private static string?[] ReadNumbers<T>(ParquetRowGroupReader group, DataField field)
        where T : struct, IFormattable
    {
        if (field.IsNullable)
        {
            var nullable = new T?[group.RowCount];
            group.ReadAsync(field, nullable.AsMemory()).AsTask().GetAwaiter().GetResult();
            return Array.ConvertAll(nullable, static value => value?.ToString(null, CultureInfo.InvariantCulture));
        }

        var values = new T[group.RowCount];
        group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll(values, static value => (string?)value.ToString(null, CultureInfo.InvariantCulture));
    }
}
