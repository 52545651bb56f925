using EntityExtract.Text;
using EntityExtract.Tokenization;

namespace EntityExtract.Tagging;

/// <summary>
/// The memory that tagging one block of text needs, used again for the next one; the size of blocks bounds it. For one
/// thread at a time.
/// </summary>
internal sealed class TaggingWorkspace
{
    public TaggingWorkspace(Transitions transitions) => Lattice = new LabelLattice(transitions);

    public NormalizationBuffer Normalization { get; } = new();

    public LabelLattice Lattice { get; }

    public int[] Features { get; } = new int[FeatureExtractor.MaximumCount];

    public Token[] Tokens { get; private set; } = new Token[256];

    public TokenAttributes[] Attributes { get; private set; } = [];

    public bool[] SentenceStarts { get; private set; } = [];

    public float[] Scores { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public byte[] Origins { get; private set; } = [];

    /// <summary>Tokenizes a normalised text into <see cref="Tokens"/>.</summary>
    /// <returns>The number of tokens.</returns>
    public int Tokenize(NormalizedText text)
    {
        var reader = new TokenReader(text);
        int count = 0;
        for (int read; (read = reader.Read(Tokens.AsSpan(count))) > 0;)
        {
            count += read;
            if (count < Tokens.Length) continue;

            Token[] larger = new Token[2 * count];
            Tokens.CopyTo(larger, 0);
            Tokens = larger;
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
