using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EntityExtract.Text.Vectorized;

/// <summary>
/// The loop over the characters of a text in which normalising and tokenising spend their time, written once for each
/// kind of processor. All kernels give the same answer; the fastest one that this processor can run is <see cref="Best"/>.
/// </summary>
/// <remarks>
/// <para>
/// The idea. Nearly every character of Arabic news lies in one of three small pages: Basic Latin with Latin-1 (U+00xx),
/// Arabic (U+06xx) and General Punctuation (U+20xx). Within a page the low byte says everything, so a block of
/// characters is split into a vector of low bytes and a vector of pages, and what the tables say of each character is
/// fetched for the whole block at once by byte shuffles (a shuffle is a table look-up in 16 entries, and in 128 with
/// AVX-512 VBMI): what it becomes, whether it goes away, and the class of what it becomes. What stays is pressed
/// together and written, beside the offsets it came from and its classes.
/// </para>
/// <para>
/// The classes then tell the tokens. <see cref="ClassMasks"/> turns 64 of them into bit masks, one bit for each
/// character, in which <see cref="Tokenization.TokenBorders"/> finds where all tokens begin and end with a few dozen
/// shifts and additions, and no branch.
/// </para>
/// <para>
/// The rare rest (other scripts, ligatures, emoji, lone surrogates) goes through the plain tables, one by one. The
/// shuffle tables in <see cref="FoldPages"/> are derived from <see cref="NormalizationTable"/> and
/// <see cref="CharacterClasses"/>, so that there is no second truth to drift away.
/// </para>
/// </remarks>
internal abstract class BlockKernel
{
    /// <summary>
    /// The room that a kernel needs behind what it writes, because it writes whole blocks; what lies behind the end is
    /// overwritten or ignored later.
    /// </summary>
    public const int Slack = 80;

    /// <summary>All kernels that this processor can run, the fastest first. The last one is plain C#.</summary>
    public static IReadOnlyList<BlockKernel> Available { get; } = FindAvailable();

    /// <summary>The fastest kernel that this processor can run.</summary>
    public static BlockKernel Best { get; } = Available[0];

    /// <summary>What the kernel is called in test results.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Normalises from <paramref name="from"/> on, until the end of the text or a character that becomes several.
    /// </summary>
    /// <param name="table">What becomes of each character.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin in it.</param>
    /// <param name="output">Where the result goes: room for the rest of the text and <see cref="Slack"/>.</param>
    /// <param name="length">The number of normalised characters written so far, and after the call.</param>
    /// <returns>Where it stopped: the length of the text, or a character that <see cref="NormalizationTable.Expands"/>.</returns>
    public abstract int Fold(
        NormalizationTable table, ReadOnlySpan<char> text, int from, NormalizationOutput output, ref int length);

    public override string ToString() => Name;

    private static List<BlockKernel> FindAvailable()
    {
        var kernels = new List<BlockKernel>();
        if (VbmiKernel.IsSupported) kernels.Add(new VbmiKernel());
        if (Avx2.IsSupported) kernels.Add(new ShuffleKernel<Lanes256>("Vector256"));
        if (Vector128.IsHardwareAccelerated) kernels.Add(new ShuffleKernel<Lanes128>("Vector128"));
        kernels.Add(new ScalarKernel());
        return kernels;
    }
}
