using System.Text;
using System.Text.RegularExpressions;
using Microsoft.ML.Tokenizers;

namespace EntityExtract.Benchmarks;

/// <summary>
/// The vocabulary that a BERT tokenizer needs, made from the texts themselves: every character, alone and as the
/// continuation of a word, and every word that occurs twice. Published vocabularies are larger, but a word costs the
/// tokenizer the same look-ups whichever of them it is found in, and ours needs no download.
/// </summary>
internal static partial class WordPieceVocabulary
{
    private static readonly string[] SpecialTokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    // Removing marks is what ours does as well and what Arabic BERT models ask for.
    private static readonly BertOptions Options = new() { LowerCaseBeforeTokenization = false, RemoveNonSpacingMarks = true };

    public static BertTokenizer CreateTokenizer(IEnumerable<string> texts)
    {
        // The words must be spelled as the tokenizer will see them, so an empty tokenizer lends its normaliser.
        Normalizer normalizer = Create(SpecialTokens).Normalizer!;
        string[] normalized = [.. texts.Select(normalizer.Normalize)];

        string[] characters = [.. normalized.SelectMany(text => text).Where(IsVisible).Select(c => c.ToString()).Distinct()];
        IEnumerable<string> words = normalized
            .SelectMany(text => Word().Matches(text))
            .GroupBy(match => match.Value, StringComparer.Ordinal)
            .Where(word => word.Key.Length > 1 && word.Count() > 1)
            .Select(word => word.Key);
        return Create([.. SpecialTokens, .. characters, .. characters.Select(c => "##" + c), .. words]);
    }

    private static BertTokenizer Create(IEnumerable<string> vocabulary) =>
        BertTokenizer.Create(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', vocabulary))), Options);

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
