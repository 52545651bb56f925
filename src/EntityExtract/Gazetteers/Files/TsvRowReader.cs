using System.Text;

namespace EntityExtract.Gazetteers.Files;

/// <summary>Fields with tabs between them; the first line names the columns, in any order. Nothing is quoted or escaped.</summary>
internal sealed class TsvRowReader(DictionaryColumns columns) : RowReader
{
    private DictionaryColumn[]? _header;

    public override string? Read(ReadOnlySpan<byte> line, out DictionaryRow row)
    {
        row = default;
        ReadOnlySpan<char> text = Chars.AsSpan(0, Encoding.UTF8.GetChars(line, Chars));
        if (_header is null) return ReadHeader(text);
        if (text.IsEmpty) return null;

        row.IsPresent = true;
        int field = 0;
        foreach (Range range in text.Split('\t'))
        {
            if (field < _header.Length) Set(ref row, _header[field], text[range]);
            field++;
        }

        return field == _header.Length ? null : $"the header has {Count(_header.Length)}, and this line has {Count(field)}";
    }

    public override string? Finish() => _header is null ? $"a header is wanted: {columns.Sentence}" : null;

    private string? ReadHeader(ReadOnlySpan<char> text)
    {
        var header = new List<DictionaryColumn>();
        foreach (Range range in text.Split('\t'))
        {
            ReadOnlySpan<char> name = text[range];
            if (!columns.TryFind(name, out DictionaryColumn column)) return $"the header names a column '{name}'; {columns.Sentence}";
            if (header.Contains(column)) return $"the header names the column '{name}' twice";
            header.Add(column);
        }

        for (int i = 0; i < columns.Required; i++)
        {
            if (!header.Contains(columns.Columns[i])) return $"the header does not name the column '{columns.Names[i]}'; {columns.Sentence}";
        }

        _header = [.. header];
        return null;
    }

    private static string Count(int fields) => fields == 1 ? "1 column" : $"{fields} columns";
}
