using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Cli.Output;

/// <summary>One JSON object for each token, on a line of its own.</summary>
internal sealed class TokenJsonLinesWriter(StandardStreams streams) : ITokenWriter
{
    private readonly LineJsonWriter _lines = new(streams.Output);
    private string _id = "";

    public void StartDocument(string id) => _id = id;

    public void Write(Token token, NormalizedText text)
    {
        string original = token.Original.Slice(text.Original).ToString();
        string normalized = token.Normalized.Slice(text.Chars).ToString();
        _lines.Write((_id, token, original, normalized), static (json, value) =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, value._id);
            json.WriteString("kind"u8, KebabCase.Of(value.token.Kind));
            json.WriteNumber("start"u8, value.token.Original.Start);
            json.WriteNumber("length"u8, value.token.Original.Length);
            json.WriteString("text"u8, value.original);
            json.WriteString("normalized"u8, value.normalized);
            json.WriteEndObject();
        });
    }

    public void Flush() => _lines.Flush();
}
