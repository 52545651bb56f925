using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EntityExtract.Text.Vectorized;

/// <summary>
/// The kernel for processors whose shuffles look up in 16 entries. A set of characters is a bitmap of eight rows and
/// sixteen columns, half a page: the low nibble of a character fetches its column, the high nibble picks the row in it.
/// </summary>
/// <remarks>
/// Such sets say which characters of a block the vectors can settle: those that stay, and the forms of alef, which one more
/// look-up changes. Their class is that of their row, except in the two rows of ASCII that have several classes in common
/// use. The block is written as if all were settled, and the few that are not are put right one by one.
/// </remarks>
internal sealed class ShuffleKernel<TLanes>(string name) : BlockKernel
    where TLanes : struct, IByteLanes<TLanes>
{
    private static readonly byte[] RowBits = [1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0];

    // How many blocks are left to the plain loop, after one with more rare characters than one in four.
    private const int RareBlocks = 4;

    public override string Name => name;

    public override int Fold(
        NormalizationTable table, ReadOnlySpan<char> text, int from, NormalizationOutput output, ref int length)
    {
        int next = length;
        int i = from;
        while (!FoldBlocks(table, text, ref i, output, ref next))
        {
            // A text that has a block of rare characters has more of them around it.
            int end = Math.Min(text.Length, i + (RareBlocks * TLanes.Count));
            i = ScalarKernel.FoldUntil(end, table, text, i, output, ref next);
            if (i == end) continue;

            length = next;
            return i;
        }

        i = ScalarKernel.FoldUntil(text.Length, table, text, i, output, ref next);
        length = next;
        return i;
    }

    /// <summary>Writes block after block, until less than a block is left.</summary>
    /// <remarks>Calls nothing, so that the tables stay in registers.</remarks>
    /// <returns>False when it came to a block that is better left to the plain loop, or must be.</returns>
    [MethodImpl(HotLoop.Options)]
    private static bool FoldBlocks(
        NormalizationTable table, ReadOnlySpan<char> text, ref int position, NormalizationOutput output, ref int length)
    {
        FoldPages pages = table.Pages;
        TLanes rowBits = TLanes.Table(RowBits);
        TLanes rowClasses = TLanes.Table(pages.RowClasses);
        TLanes punctuationClasses = TLanes.Table(pages.PunctuationRowClasses);
        TLanes digitClasses = TLanes.Table(pages.DigitRowClasses);
        TLanes alefChanges = TLanes.Table(pages.AlefChanges);
        TLanes settledLatin = TLanes.Table(pages.SettledLatin);
        TLanes settledArabic = TLanes.Table(pages.SettledArabic);

        // There is room for all of the rest and a block, and the tables have an entry for every code unit: no place in the
        // loop needs checking.
        NormalizationOutput rest = output.Slice(length, text.Length - position + TLanes.Count);
        ref char chars = ref MemoryMarshal.GetReference(rest.Chars);
        ref int starts = ref MemoryMarshal.GetReference(rest.Starts);
        ref CharacterClass written = ref MemoryMarshal.GetReference(rest.Classes);
        ref char map = ref MemoryMarshal.GetReference(table.Map);
        ref CharacterClass known = ref MemoryMarshal.GetReference(CharacterClasses.Known);
        ref char source = ref MemoryMarshal.GetReference(text);
        int next = 0;
        int i = position;
        bool isComplete = true;
        for (; i <= text.Length - TLanes.Count; i += TLanes.Count)
        {
            ref char block = ref Unsafe.Add(ref source, i);
            TLanes.Load(ref block, out TLanes low, out TLanes high);
            TLanes isArabic = TLanes.Equal(high, TLanes.All(Pages.Arabic));
            TLanes isLatin = TLanes.Equal(high, TLanes.All(Pages.Latin));
            TLanes columns = TLanes.LowNibbles(low);
            TLanes halfRows = TLanes.HighNibbles(low);
            TLanes rows = TLanes.Or(halfRows, TLanes.And(isArabic, TLanes.All(FoldPages.ArabicRows)));

            TLanes settled = TLanes.And(TLanes.LookUp(rowBits, halfRows), TLanes.Select(
                isArabic,
                TLanes.LookUp(settledArabic, columns),
                TLanes.And(isLatin, TLanes.LookUp(settledLatin, columns))));
            TLanes changes = TLanes.And(
                TLanes.And(isArabic, TLanes.Equal(rows, TLanes.All(FoldPages.AlefRow))),
                TLanes.LookUp(alefChanges, columns));
            TLanes classes = TLanes.Select(
                TLanes.Equal(rows, TLanes.All(FoldPages.PunctuationRow)),
                TLanes.LookUp(punctuationClasses, columns),
                TLanes.Select(
                    TLanes.Equal(rows, TLanes.All(FoldPages.DigitRow)),
                    TLanes.LookUp(digitClasses, columns),
                    TLanes.LookUp(rowClasses, rows)));

            TLanes.StoreChanged(ref block, changes, ref chars);
            TLanes.StoreSequence(i, ref starts);
            TLanes.Store(classes, ref written);

            uint unsettled = TLanes.Zeros(settled);
            isComplete = BitOperations.PopCount(unsettled) <= TLanes.Count / 4;
            if (!isComplete) break;

            int count = TLanes.Count;
            for (; unsettled != 0; unsettled &= unsettled - 1)
            {
                int lane = BitOperations.TrailingZeroCount(unsettled);
                char mapped = Unsafe.Add(ref map, Unsafe.Add(ref block, lane));
                CharacterClass mappedClass = Unsafe.Add(ref known, mapped);
                isComplete &= mapped != NormalizationTable.Expands && mappedClass != CharacterClass.Unknown;
                if (mapped == NormalizationTable.Removed)
                {
                    // From here on nothing stands where it was written.
                    count = lane;
                    for (; lane < TLanes.Count; lane++)
                    {
                        mapped = Unsafe.Add(ref map, Unsafe.Add(ref block, lane));
                        mappedClass = Unsafe.Add(ref known, mapped);
                        isComplete &= mapped != NormalizationTable.Expands && mappedClass != CharacterClass.Unknown;
                        Unsafe.Add(ref chars, count) = mapped;
                        Unsafe.Add(ref starts, count) = i + lane;
                        Unsafe.Add(ref written, count) = mappedClass;
                        count += Unsafe.BitCast<bool, byte>(mapped != NormalizationTable.Removed);
                    }

                    break;
                }

                Unsafe.Add(ref chars, lane) = mapped;
                Unsafe.Add(ref written, lane) = mappedClass;
            }

            if (!isComplete) break;
            next += count;
            chars = ref Unsafe.Add(ref chars, count);
            starts = ref Unsafe.Add(ref starts, count);
            written = ref Unsafe.Add(ref written, count);
        }

        position = i;
        length += next;
        return isComplete;
    }
}
