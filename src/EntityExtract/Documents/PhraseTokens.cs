using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Tokenization;

namespace EntityExtract.Documents;

/// <summary>What looking up names asks of the tokens of a document.</summary>
internal static class PhraseTokens
{
    /// <summary>The <see cref="WordHash"/> of a token: the attributes have it, but for a number, where they have its pattern.</summary>
    public static ulong HashAt(this AnalyzedDocument document, int index)
    {
        Token token = document.Tokens[index];
        return token.Kind == TokenKind.Number
            ? WordHash.Of(token.Normalized.Slice(document.Text.Chars))
            : document.Attributes[index].Word;
    }

    /// <summary>Whether a token stands on the same line as the one before it: names do not go over the end of a line.</summary>
    public static bool IsOnLineOfPrevious(this AnalyzedDocument document, int index)
    {
        ReadOnlySpan<char> between =
            document.Text.Chars[document.Tokens[index - 1].Normalized.End..document.Tokens[index].Normalized.Start];
        foreach (char c in between)
        {
            if (SentencePunctuation.IsLineBreak(c)) return false;
        }

        return true;
    }
}
