using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace EntityExtract.Gazetteers;

/// <summary>
/// 64-bit hashes of normalised words and phrases (XXH3). Tables keep hashes instead of words; among the 200,000 entries
/// of a table a false match is less likely than one in a billion look-ups.
/// </summary>
internal static class WordHash
{
    private const ulong PhraseMultiplier = 0x9E3779B97F4A7C15; // 2^64 / golden ratio, odd

    public static ulong Of(ReadOnlySpan<char> word) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(word));

    /// <summary>The hash of a phrase of which <paramref name="phrase"/> is the beginning and <paramref name="word"/> the next word.</summary>
    public static ulong Append(ulong phrase, ulong word) => Mix((phrase * PhraseMultiplier) ^ word);

    /// <summary>Spreads the entropy of all 64 bits over all 64 bits (the finaliser of MurmurHash3).</summary>
    public static ulong Mix(ulong value)
    {
        value ^= value >> 33;
        value *= 0xFF51AFD7ED558CCD;
        value ^= value >> 33;
        value *= 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }
}
