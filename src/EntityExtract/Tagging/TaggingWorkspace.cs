using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>The memory that tagging one text needs, used again for the next one. For one thread at a time.</summary>
internal sealed class TaggingWorkspace
{
    // A workspace that one huge text has blown up is not worth keeping.
    private const int TokensWorthKeeping = 1 << 18;

    public TaggingWorkspace(Transitions transitions) => Lattice = new SpanLattice(transitions);

    public NormalizationBuffer Normalization { get; } = new();

    public SpanLattice Lattice { get; }

    public int[] Features { get; } = new int[FeatureExtractor.MaximumCount];

    public Token[] Tokens { get; private set; } = new Token[256];

    public TokenAttributes[] Attributes { get; private set; } = [];

    public bool[] SentenceStarts { get; private set; } = [];

    public float[] Scores { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public byte[] Origins { get; private set; } = [];

    public bool IsWorthKeeping => Tokens.Length <= TokensWorthKeeping && Normalization.Capacity <= 8 * TokensWorthKeeping;

    /// <summary>Tokenizes a normalised text into <see cref="Tokens"/>.</summary>
    /// <returns>The number of tokens.</returns>
    public int Tokenize(NormalizedText text)
    {
        int count = 0;
        foreach (Token token in ArabicTokenizer.Enumerate(text))
        {
            if (count == Tokens.Length)
            {
                Token[] larger = new Token[2 * count];
                Tokens.CopyTo(larger, 0);
                Tokens = larger;
            }

            Tokens[count++] = token;
        }

        if (Attributes.Length < count)
        {
            Attributes = new TokenAttributes[Tokens.Length];
            SentenceStarts = new bool[Tokens.Length];
        }

        return count;
    }

    /// <summary>Makes room for the scores and labels of one sentence.</summary>
    public void ReserveSentence(int tokenCount)
    {
        if (Labels.Length >= tokenCount) return;
        int capacity = Math.Max(tokenCount, 2 * Labels.Length);
        Labels = new byte[capacity];
        Scores = new float[capacity * FeatureWeights.RowLength];
        Origins = new byte[capacity * FeatureWeights.RowLength];
    }
}
