using System.Text.Json;

namespace EntityExtract.Gazetteers.Files;

/// <summary>A JSON object on each line, with strings for fields; null is the same as an absent field.</summary>
internal sealed class JsonRowReader(DictionaryColumns columns) : RowReader
{
    public override string? Read(ReadOnlySpan<byte> line, out DictionaryRow row)
    {
        row = default;
        if (line.IsEmpty) return null;

        row.IsPresent = true;
        var json = new Utf8JsonReader(line);
        int used = 0;
        int seen = 0;
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject) return "the line is not a JSON object";

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                // The room behind the fields read so far takes the name and then its value.
                ReadOnlySpan<char> name = Chars.AsSpan(used, json.CopyString(Chars.AsSpan(used)));
                if (!columns.TryFind(name, out DictionaryColumn column)) return $"there is no field '{name}': {columns.Sentence}";
                if ((seen & (1 << (int)column)) != 0) return $"the field '{name}' stands twice";

                seen |= 1 << (int)column;
                json.Read();
                if (json.TokenType == JsonTokenType.Null) continue;
                if (json.TokenType != JsonTokenType.String) return $"the field '{name}' is not a string";

                int length = json.CopyString(Chars.AsSpan(used));
                Set(ref row, column, Chars.AsSpan(used, length));
                used += length;
            }

            // Only white space may follow; the reader looks for it at the next read.
            json.Read();
            return null;
        }
        catch (JsonException exception)
        {
            return $"the JSON is broken at byte {exception.BytePositionInLine + 1}";
        }
        catch (InvalidOperationException)
        {
            return $"the string at byte {json.TokenStartIndex + 1} has half a surrogate pair";
        }
    }
}
