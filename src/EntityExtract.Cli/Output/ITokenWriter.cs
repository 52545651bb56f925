using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Cli.Output;

/// <summary>Writes tokens in one format.</summary>
internal interface ITokenWriter
{
    public void StartDocument(string id);

    public void Write(Token token, NormalizedText text);

    public void Flush();
}
