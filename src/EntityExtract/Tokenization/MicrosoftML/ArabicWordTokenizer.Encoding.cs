using System.Runtime.InteropServices;
using EntityExtract.Text;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Tokenization.MicrosoftML;

public sealed partial class ArabicWordTokenizer
{
    /// <inheritdoc/>
    protected override EncodeResults<EncodedToken> EncodeToTokens(
        string? text, ReadOnlySpan<char> textSpan, EncodeSettings settings)
    {
        NormalizedText normalized = Read(text, textSpan, settings);
        ReadOnlySpan<Token> tokens = Split(normalized, settings, settings.MaxTokenCount, out bool areAll);
        var encoded = new EncodedToken[tokens.Length];
        for (int i = 0; i < encoded.Length; i++)
        {
            ReadOnlySpan<char> word = tokens[i].Normalized.Slice(normalized.Chars);
            encoded[i] = new EncodedToken(IdOf(word, settings), word.ToString(), tokens[i].Original.Start..tokens[i].Original.End);
        }

        return new EncodeResults<EncodedToken>
        {
            Tokens = encoded,
            CharsConsumed = areAll ? normalized.Original.Length : EndOf(tokens),
        };
    }

    /// <inheritdoc/>
    protected override EncodeResults<int> EncodeToIds(string? text, ReadOnlySpan<char> textSpan, EncodeSettings settings)
    {
        NormalizedText normalized = Read(text, textSpan, settings);
        ReadOnlySpan<Token> tokens = Split(normalized, settings, settings.MaxTokenCount, out bool areAll);
        int[] ids = new int[tokens.Length];
        for (int i = 0; i < ids.Length; i++) ids[i] = IdOf(tokens[i].Normalized.Slice(normalized.Chars), settings);

        return new EncodeResults<int>
        {
            Tokens = ids,
            CharsConsumed = areAll ? normalized.Original.Length : EndOf(tokens),
        };
    }

    /// <inheritdoc/>
    protected override int CountTokens(string? text, ReadOnlySpan<char> textSpan, EncodeSettings settings) =>
        Split(Read(text, textSpan, settings), settings, settings.MaxTokenCount, out _).Length;

    /// <summary>Finds how much of a text fits into a number of tokens, from its start or from its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="textSpan">The text, where <paramref name="text"/> is null.</param>
    /// <param name="settings">The number of tokens, and whether to normalise and to split.</param>
    /// <param name="fromEnd">Whether to keep the end of the text rather than its start.</param>
    /// <param name="normalizedText">Null: the index is into the text as it was given.</param>
    /// <param name="tokenCount">The number of tokens that the part has.</param>
    /// <returns>
    /// The offset after the last token that fits, the length of the text if all do, 0 if none does. From the end: the
    /// offset of the first token that fits, 0 if all do, the length of the text if none does.
    /// </returns>
    protected override int GetIndexByTokenCount(
        string? text,
        ReadOnlySpan<char> textSpan,
        EncodeSettings settings,
        bool fromEnd,
        out string? normalizedText,
        out int tokenCount)
    {
        normalizedText = null;
        NormalizedText normalized = Read(text, textSpan, settings);
        int length = normalized.Original.Length;

        // Only all the tokens tell which are the last.
        int most = fromEnd ? int.MaxValue : settings.MaxTokenCount;
        ReadOnlySpan<Token> tokens = Split(normalized, settings, most, out bool areAll);
        tokenCount = Math.Min(tokens.Length, Math.Max(0, settings.MaxTokenCount));
        if (!fromEnd) return areAll ? length : EndOf(tokens);
        if (tokenCount == tokens.Length) return 0;
        return tokenCount == 0 ? length : tokens[^tokenCount].Original.Start;
    }

    private static int EndOf(ReadOnlySpan<Token> tokens) => tokens.IsEmpty ? 0 : tokens[^1].Original.End;

    private static ReadOnlySpan<Token> Split(NormalizedText text, EncodeSettings settings, int most, out bool areAll)
    {
        var tokens = new List<Token>();
        areAll = true;
        if (!settings.ConsiderPreTokenization)
        {
            var whole = NormalizedSpan.Between(0, text.Length);
            if (text.Length > 0 && most > 0) tokens.Add(new Token(TokenKind.Word, whole, text.ToOriginal(whole)));
            areAll = text.Length == 0 || most > 0;
            return CollectionsMarshal.AsSpan(tokens);
        }

        foreach (Token token in ArabicTokenizer.Enumerate(text))
        {
            if (tokens.Count >= most)
            {
                areAll = false;
                break;
            }

            tokens.Add(token);
        }

        return CollectionsMarshal.AsSpan(tokens);
    }

    private NormalizedText Read(string? text, ReadOnlySpan<char> textSpan, EncodeSettings settings)
    {
        ReadOnlySpan<char> given = text is null ? textSpan : text;
        return (settings.ConsiderNormalization ? _normalizer : AsGiven).Normalize(given);
    }

    private int IdOf(ReadOnlySpan<char> word, EncodeSettings settings)
    {
        Dictionary<string, int> ids = settings.ConsiderNormalization ? _idsOfNormalized : _ids;
        return ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int id) ? id : UnknownId;
    }
}
