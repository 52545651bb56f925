using EntityExtract.Gazetteers;
using EntityExtract.Tagging;
using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tests.Tagging;

/// <summary>A few names and words that a test analyses texts with.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<ulong, uint> _names = [];
    private readonly Dictionary<ulong, uint> _clusters = [];
    private readonly Dictionary<ulong, uint> _likenesses = [];

    public static Lexicon Empty { get; } = new();

    public Gazetteer Gazetteer => new(FingerprintTable.Build(_names, Gazetteer.PayloadBits));

    public WordClusters Clusters => new(FingerprintTable.Build(_clusters, WordCluster.PayloadBits));

    public NameLikenesses Likenesses => new(FingerprintTable.Build(_likenesses, NameLikeness.PayloadBits));

    public TaggerLexicons Compiled => new(Gazetteer, Clusters, Likenesses);

    /// <summary>Adds a name of one or several words.</summary>
    public Lexicon With(string name, NameLists lists)
    {
        ulong phrase = 0;
        int words = 0;
        NormalizedText text = ArabicNormalizer.Tagging.Normalize(name);
        foreach (Token token in ArabicTokenizer.Enumerate(text))
        {
            if (words > 0) Include(phrase, NameLists.Prefix);
            ulong word = WordHash.Of(token.Normalized.Slice(text.Chars));
            phrase = words++ == 0 ? word : WordHash.Append(phrase, word);
        }

        Include(phrase, lists);
        return this;
    }

    /// <summary>Adds a word with its clusters.</summary>
    public Lexicon With(string word, WordCluster cluster)
    {
        _clusters[WordHash.Of(ArabicNormalizer.Tagging.NormalizeToString(word))] = cluster.Packed;
        return this;
    }

    /// <summary>Adds a word with its likeness to names.</summary>
    public Lexicon With(string word, NameLikeness likeness)
    {
        _likenesses[WordHash.Of(ArabicNormalizer.Tagging.NormalizeToString(word))] = likeness.Packed;
        return this;
    }

    /// <summary>The attributes of the tokens of a text.</summary>
    public TokenAttributes[] Analyze(string text) =>
        Analyze(text, new TaggingWorkspace(TestModel.NoTransitions)).Attributes.ToArray();

    /// <summary>Analyses a text in a workspace, which the result is a view of.</summary>
    public AnalyzedDocument Analyze(string text, TaggingWorkspace workspace) => new TokenAnalyzer(Compiled)
        .Analyze(ArabicNormalizer.Tagging.Normalize(text, workspace.Normalization), workspace);

    private void Include(ulong phrase, NameLists lists) =>
        _names[phrase] = _names.GetValueOrDefault(phrase) | (uint)lists;
}
