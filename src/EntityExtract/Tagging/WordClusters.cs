using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>
/// What raw text taught about a word: its cluster at three sizes (by the words beside it) and how often it occurs.
/// A word that was not among it is <see cref="Unknown"/>.
/// </summary>
internal readonly record struct WordCluster(uint Packed)
{
    /// <summary>Bits of the packed form: 10 for 1,024 clusters, 8 for 256, 6 for 64, 4 for the frequency.</summary>
    public const int PayloadBits = 28;

    public const uint LargestFrequency = 15;

    public static WordCluster Unknown => default;

    public bool IsKnown => Packed != 0;

    /// <summary>Its cluster among 1,024.</summary>
    public uint Fine => Packed & 0x3FF;

    /// <summary>Its cluster among 256.</summary>
    public uint Middle => (Packed >> 10) & 0xFF;

    /// <summary>Its cluster among 64.</summary>
    public uint Coarse => (Packed >> 18) & 0x3F;

    /// <summary>The logarithm to base 2 of its frequency, from 1 to <see cref="LargestFrequency"/>; 0 where unknown.</summary>
    public uint Frequency => Packed >> 24;

    public static WordCluster Pack(uint fine, uint middle, uint coarse, uint frequency) =>
        new(fine | (middle << 10) | (coarse << 18) | (Math.Clamp(frequency, 1, LargestFrequency) << 24));
}

/// <summary>The clusters of the words of a large body of raw news, by <see cref="WordHash"/>.</summary>
internal sealed class WordClusters
{
    private readonly FingerprintTable _table;

    public WordClusters(FingerprintTable table) => _table = table;

    public WordCluster Find(ulong wordHash) => new(_table.Find(wordHash));
}
