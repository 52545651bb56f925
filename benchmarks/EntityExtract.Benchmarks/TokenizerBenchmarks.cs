using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using EntityExtract.Text;
using EntityExtract.Tokenization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Microsoft.ML.Tokenizers;
using ArabicNormalizer = EntityExtract.Text.ArabicNormalizer;
using Token = EntityExtract.Tokenization.Token;

namespace EntityExtract.Benchmarks;

/// <summary>
/// From a string to tokens. Each method uses the places of the tokens, so that it must find out where they stand and not
/// only how many there are.
/// </summary>
[MemoryDiagnoser]
public class TokenizerBenchmarks
{
    private static readonly Regex Letters = new(@"\p{L}+", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private static readonly ArabicAnalyzer Analyzer = new(LuceneVersion.LUCENE_48);

    private readonly NormalizationBuffer _buffer = new();
    private readonly BertTokenizer _bert = WordPieceVocabulary.CreateTokenizer(
        [BenchmarkText.Article.Value, BenchmarkText.Vocalised.Value, .. BenchmarkText.Sentences]);

    private byte[] _utf8 = [];
    private char[] _chars = [];
    private Token[] _tokens = [];

    public static IEnumerable<BenchmarkText> Texts =>
    [
        BenchmarkText.Headline, BenchmarkText.Article, BenchmarkText.Vocalised, BenchmarkText.Mixed, BenchmarkText.Megabyte,
        BenchmarkText.TenMegabytes,
    ];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = BenchmarkText.Headline;

    [GlobalSetup]
    public void SetUp()
    {
        _utf8 = Encoding.UTF8.GetBytes(Text.Value);
        _chars = new char[Text.Value.Length];
        _tokens = new Token[Text.TokenCount + 1];
    }

    /// <summary>Normalises and tokenises into an array, with offsets into both texts, as the tagger does.</summary>
    [Benchmark(Baseline = true, Description = "EntityExtract")]
    public int ArabicArray()
    {
        var reader = new TokenReader(ArabicNormalizer.Tagging.Normalize(Text.Value, _buffer));
        int count = reader.Read(_tokens);
        return _tokens[count - 1].Original.End;
    }

    /// <summary>The same token by token; the buffer is used again from call to call.</summary>
    [Benchmark(Description = "EntityExtract, foreach")]
    public int Arabic()
    {
        int covered = 0;
        foreach (Token token in ArabicTokenizer.Tagging.Enumerate(Text.Value, _buffer)) covered += token.Original.Length;
        return covered;
    }

    /// <summary>Normalises, splits into words and then into word pieces, with offsets into the normalised text.</summary>
    [Benchmark(Description = "BertTokenizer")]
    public int WordPieces()
    {
        int covered = 0;
        foreach (EncodedToken token in _bert.EncodeToTokens(Text.Value, out _))
            covered += token.Offset.End.Value - token.Offset.Start.Value;
        return covered;
    }

    /// <summary>Finds runs of letters; tashkeel cuts a word, and nothing is normalised.</summary>
    [Benchmark(Description = @"Regex \p{L}+")]
    public int Regex()
    {
        int covered = 0;
        foreach (ValueMatch match in Letters.EnumerateMatches(Text.Value)) covered += match.Length;
        return covered;
    }

    /// <summary>Lower-cases, removes stop words, normalises and stems, with offsets into the original.</summary>
    [Benchmark(Description = "Lucene ArabicAnalyzer")]
    public int Analyze()
    {
        int covered = 0;
        using TokenStream stream = Analyzer.GetTokenStream("text", Text.Value);
        IOffsetAttribute offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) covered += offset.EndOffset - offset.StartOffset;
        stream.End();
        return covered;
    }

    /// <summary>The floor: what it costs to look at each character once, vectorised, without finding anything.</summary>
    [Benchmark(Description = "UTF8.GetChars")]
    public int Decode() => Encoding.UTF8.GetChars(_utf8, _chars);

    /// <summary>What the memory can do: the text is copied and not looked at.</summary>
    [Benchmark(Description = "memcpy")]
    public void Copy() => Text.Value.CopyTo(_chars);
}
