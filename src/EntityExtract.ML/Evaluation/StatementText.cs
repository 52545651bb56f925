using System.Globalization;
using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Tokenization;

namespace EntityExtract.ML.Evaluation;

/// <summary>
/// Puts the statements of features into words. Words are hashes by then: those of the document are known again, others
/// stay numbers. Clusters have no names.
/// </summary>
internal sealed class StatementText
{
    private const ulong LetterMask = 0xFFFF;

    // What FeatureExtractor takes for the word beyond the ends of a sentence.
    private const ulong BeyondSentence = 1;

    private readonly Dictionary<ulong, string> _words;

    private StatementText(Dictionary<ulong, string> words) => _words = words;

    /// <summary>The words of a document, as far as its features can be about them.</summary>
    public static StatementText Of(AnalyzedDocument document)
    {
        var words = new Dictionary<ulong, string> { [BeyondSentence] = "<end>" };
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            string word = document.Tokens[i].Normalized.Slice(document.Text.Chars).ToString();
            TokenAttributes attributes = document.Attributes[i];
            words.TryAdd(attributes.Word, document.Tokens[i].Kind == TokenKind.Number ? DigitPattern(word) : word);
            if (attributes.HasStem) words.TryAdd(attributes.Stem, word[1..]);
        }

        return new StatementText(words);
    }

    /// <summary>A statement in words: <c>Suffix2=ab</c>, <c>ListsBefore=PersonTitle whole</c>.</summary>
    public string Describe(FeatureStatement statement)
    {
        string first = DescribeFirst(statement.Template, statement.First);
        return statement.Second is { } second
            ? $"{NameOf(statement.Template)}={first} | {DescribeSecond(statement.Template, second)}"
            : $"{NameOf(statement.Template)}={first}";
    }

    // Templates of clusters take a number for each size of clusters and have a name for the first.
    private static string NameOf(Template template)
    {
        if (Enum.IsDefined(template)) return template.ToString();
        return Enum.IsDefined(template - 1) ? $"{template - 1}/256" : $"{template - 2}/64";
    }

    private string DescribeFirst(Template template, ulong value) => template switch
    {
        >= Template.Suffix1 and <= Template.Suffix4 or >= Template.SuffixBefore and <= Template.SuffixAfter3 => Suffix(value),
        >= Template.Prefix1 and <= Template.PrefixBefore => Prefix(value),
        >= Template.Shape and <= Template.ShapeWide => Shapes(value),
        >= Template.Lists and <= Template.ListsAfter2 => Match(value),
        >= Template.ListSet and <= Template.ListSetAndShape => template == Template.ListSetBeforeAndCluster
            ? Lists(value)
            : Sets(value),
        >= Template.Likeness and <= Template.LikenessAfter => Likeness(value),
        Template.Evidence => Evidence(1UL << (int)value),
        Template.EvidenceSet or Template.EvidenceAround => Evidence(value),
        _ => WordOrNumber(value),
    };

    private string DescribeSecond(Template template, ulong value) => template switch
    {
        Template.Ends => Suffix(value),
        Template.ShapePair or Template.ShapeWide or Template.WordBeforeAndShape or Template.WordAfterAndShape
            or Template.ListSetAndShape => Shapes(value),
        Template.ListSet or Template.ListSetPairBefore or Template.ListSetPairAfter or Template.ListSetTriple => Sets(value),
        Template.EvidenceAround => Evidence(value),
        _ => WordOrNumber(value),
    };

    private string WordOrNumber(ulong value)
    {
        if (_words.TryGetValue(value, out string? word)) return word;
        if (value >> 48 != 0) return value.ToString("x16", CultureInfo.InvariantCulture);
        return string.Join(',', Units(value).Select(static unit => unit >= Text.ArabicLetter.Hamza
            ? ((char)unit).ToString()
            : unit.ToString(CultureInfo.InvariantCulture)));
    }

    // As TokenAnalyzer sees numbers: by their length, and by the first digit of what may be a year.
    private static string DigitPattern(string number)
    {
        char[] pattern = number.ToCharArray();
        for (int i = pattern.Length == 4 ? 1 : 0; i < pattern.Length; i++)
        {
            if (char.IsAsciiDigit(pattern[i])) pattern[i] = '#';
        }

        return new string(pattern);
    }

    private static string Prefix(ulong value) => Letters(Units(value).Reverse());

    private static string Suffix(ulong value) => Letters(Units(value));

    // Beyond the ends of a sentence there are none.
    private static string Letters(IEnumerable<ulong> units) =>
        new([.. units.Where(static unit => unit != 0).Select(static unit => (char)unit)]);

    private static string Shapes(ulong value) => string.Join(' ', Units(value).Select(static unit => Shape(unit)));

    private static string Shape(ulong value)
    {
        string shape = ((TokenShape)(value & 0xF)).ToString();
        if ((value & (1 << 4)) != 0) shape += "+article";
        if ((value & (1 << 5)) != 0) shape += "+quoted";
        if ((value & (1 << 6)) != 0) shape += "+bracketed";
        if ((value & (1 << 7)) != 0) shape += "+proclitic";
        return value >> 8 == 0 ? shape : $"{shape}+{value >> 8:x2}";
    }

    private static string Match(ulong value)
    {
        string position = ((value >> 4) & 0xF) switch { 0 => "whole", 1 => "begin", 2 => "inside", _ => "end" };
        string ambiguous = (value & 1) != 0 ? " ambiguous" : "";
        string stem = (value & 2) != 0 ? " without proclitic" : "";
        return $"{(NameLists)(1u << (int)(value >> 8))} {position}{ambiguous}{stem}";
    }

    private static string Likeness(ulong value)
    {
        int type = (int)(value >> 8) - 1;
        var likeness = new NameLikeness((uint)(value & 0xF));
        return $"{(EntityType)type} {likeness.LevelOf(0)} of 7{(likeness.IsInner(0) ? " inner" : "")}";
    }

    private static string Sets(ulong value) =>
        value >> 32 == 0 ? Lists(value) : $"{Lists(value >> 32)} / {Lists(value & uint.MaxValue)}";

    private static string Lists(ulong value) => ((NameLists)value).ToString();

    private static string Evidence(ulong value) =>
        string.Join(" / ", Units(value).Select(static unit => ((Evidence)unit).ToString()));

    /// <summary>The 16-bit units that a value is packed from, the highest first; at least one.</summary>
    private static IEnumerable<ulong> Units(ulong value)
    {
        int highest = 48;
        while (highest > 0 && value >> highest == 0) highest -= 16;
        for (int shift = highest; shift >= 0; shift -= 16) yield return (value >> shift) & LetterMask;
    }
}
