using System.Numerics;
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

    /// <summary>Hashes the phrases that begin with a token, on its line.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The token.</param>
    /// <param name="firstWord">The hash of what the phrases begin with: the token, or what is left of it behind proclitics.</param>
    /// <param name="lengths">The lengths that may be: bit n - 1 for n tokens.</param>
    /// <param name="hashes">Where the hash of each number of tokens is written; of the longest length at least.</param>
    /// <returns>How many tokens there are, at most the longest length.</returns>
    public static int HashPhrases(this AnalyzedDocument document, int first, ulong firstWord, uint lengths, Span<ulong> hashes)
    {
        int longest = 32 - BitOperations.LeadingZeroCount(lengths);
        if (longest == 0) return 0;

        hashes[0] = firstWord;
        int reach = 1;
        while (reach < longest && first + reach < document.Tokens.Length && document.IsOnLineOfPrevious(first + reach))
        {
            hashes[reach] = WordHash.Append(hashes[reach - 1], document.HashAt(first + reach));
            reach++;
        }

        return reach;
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
