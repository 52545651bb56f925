using EntityExtract.Gazetteers;

namespace EntityExtract.Tagging;

/// <summary>
/// How often a word of raw text was a name, as a model saw it that knew only the word's neighbours, lists and clusters: for
/// people, places and organizations the share of its occurrences, in eight levels, and whether it more often goes on with
/// a name than begins one. A rare family name in no list is a name wherever a title stands before it; the next text may
/// have no title. A word that raw text did not have is <see cref="Unknown"/>, which is not the same as one that never was a name.
/// </summary>
internal readonly record struct NameLikeness(uint Packed)
{
    /// <summary>
    /// Bits of the packed form: for each type three for the level and one for "more often goes on", and one for "known".
    /// </summary>
    public const int PayloadBits = (BitsOfType * TypeCount) + 1;

    /// <summary>People, places and organizations, the first three of <see cref="EntityType"/>. Dates are the grammar's.</summary>
    public const int TypeCount = 3;

    private const int BitsOfType = 4;
    private const uint GoesOn = 8;
    private const uint LevelsMask = 0x777;
    private const uint Known = 1 << (BitsOfType * TypeCount);

    // The least share of each level above 0.
    private static ReadOnlySpan<double> LeastShares => [0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9];

    public static NameLikeness Unknown => default;

    public bool IsKnown => Packed != 0;

    /// <summary>The levels of all types, without whether the word goes on with names.</summary>
    public uint Levels => Packed & LevelsMask;

    /// <summary>The levels of all types in four steps instead of eight, two bits each, over a bit for "known".</summary>
    public uint Coarse
    {
        get
        {
            uint coarse = IsKnown ? 1u : 0;
            for (int type = 0; type < TypeCount; type++) coarse |= (LevelOf(type) >> 1) << (1 + (2 * type));
            return coarse;
        }
    }

    /// <summary>The level of a type, from 0 to 7.</summary>
    public uint LevelOf(int type) => Of(type) & ~GoesOn;

    /// <summary>Whether the word goes on with names of a type more often than it begins them.</summary>
    public bool IsInner(int type) => (Of(type) & GoesOn) != 0;

    /// <summary>The four bits of a type.</summary>
    public uint Of(int type) => (Packed >> (BitsOfType * type)) & 0xF;

    /// <summary>The likeness of a word from how often it began names of each type and went on with them.</summary>
    /// <param name="count">The occurrences of the word.</param>
    /// <param name="begins">For each type the expected number of occurrences that begin a name.</param>
    /// <param name="inner">For each type the expected number of occurrences further on in a name.</param>
    public static NameLikeness Of(long count, ReadOnlySpan<double> begins, ReadOnlySpan<double> inner)
    {
        uint packed = Known;
        for (int type = 0; type < TypeCount; type++)
        {
            // Half an occurrence more: no word is a name for certain.
            double share = (begins[type] + inner[type]) / (count + 0.5);
            uint level = 0;
            while (level < LeastShares.Length && share >= LeastShares[(int)level]) level++;
            packed |= (level | (inner[type] > begins[type] ? GoesOn : 0)) << (BitsOfType * type);
        }

        return new NameLikeness(packed);
    }
}

/// <summary>The likeness to names of the words of a large body of raw text, by <see cref="WordHash"/>.</summary>
internal sealed class NameLikenesses
{
    private readonly FingerprintTable _table;

    public NameLikenesses(FingerprintTable table) => _table = table;

    public NameLikeness Find(ulong wordHash) => new(_table.Find(wordHash));
}
