using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EntityExtract.Text.Vectorized;

/// <summary>
/// The kernel for AVX-512 with VBMI and VBMI2: 64 characters at a time, look-ups in 128 entries, and an instruction that
/// presses the bytes that stay together.
/// </summary>
internal sealed class VbmiKernel : BlockKernel
{
    private const int BlockLength = 64;
    private const int HalfLength = BlockLength / 2;

    public static bool IsSupported => Avx512Vbmi.IsSupported && Avx512Vbmi2.IsSupported;

    public override string Name => "Vector512";

    // The indices that take every other byte of two vectors.
    private static Vector512<byte> Even
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<byte>.Indices << 1;
    }

    private static Vector512<byte> Odd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Even + Vector512<byte>.One;
    }

    // The indices that pair the bytes of two vectors again: 0, 64, 1, 65 and so on, the highest bit telling the vectors apart.
    private static Vector512<byte> LowerPairs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Vector512<ushort> indices = Vector512<ushort>.Indices;
            return (indices + ((indices + Vector512.Create((ushort)BlockLength)) << 8)).AsByte();
        }
    }

    private static Vector512<byte> UpperPairs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => LowerPairs + Vector512.Create((byte)HalfLength);
    }

    public override int Fold(
        NormalizationTable table, ReadOnlySpan<char> text, int from, NormalizationOutput output, ref int length)
    {
        int next = length;
        int i = from;
        while (true)
        {
            FoldBlocks(table.Pages, text, ref i, output, ref next);
            if (i == text.Length) break;

            int end = Math.Min(i + BlockLength, text.Length);
            i = FoldBlock(table, text, i, end, output, ref next);
            if (i == end) continue;

            // A text that has one such character has more of them around it.
            i = ScalarKernel.FoldUntil(end, table, text, i, output, ref next);
            if (i < end) break;
        }

        length = next;
        return i;
    }

    /// <summary>Writes block after block, up to the first one that has rare characters or is not full.</summary>
    /// <remarks>Calls nothing, so that the tables stay in registers.</remarks>
    [MethodImpl(HotLoop.Options)]
    private static void FoldBlocks(
        FoldPages pages, ReadOnlySpan<char> text, ref int position, NormalizationOutput output, ref int length)
    {
        var tables = new Tables(pages);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));

        // Room for all of the rest and a block, so that no place in the loop needs checking.
        NormalizationOutput rest = output.Slice(length, text.Length - position + BlockLength);
        ref char chars = ref MemoryMarshal.GetReference(rest.Chars);
        ref int starts = ref MemoryMarshal.GetReference(rest.Starts);
        ref CharacterClass classes = ref MemoryMarshal.GetReference(rest.Classes);
        nint next = 0;
        int i = position;
        for (; i <= text.Length - BlockLength; i += BlockLength)
        {
            var block = new Block(
                in tables,
                Vector512.LoadUnsafe(ref source, (nuint)i),
                Vector512.LoadUnsafe(ref source, (nuint)(i + HalfLength)));
            if (block.Rare != 0) break;

            block.Store(i, ref Unsafe.Add(ref chars, next), ref Unsafe.Add(ref starts, next), ref Unsafe.Add(ref classes, next));
            next += BitOperations.PopCount(block.Kept);
        }

        position = i;
        length += (int)next;
    }

    /// <summary>Writes one block of any length with any characters.</summary>
    /// <returns>Its end, or the first character in it that becomes something which the pages cannot say.</returns>
    [MethodImpl(HotLoop.Options)]
    private static int FoldBlock(
        NormalizationTable table, ReadOnlySpan<char> text, int from, int end, NormalizationOutput output, ref int length)
    {
        var tables = new Tables(table.Pages);
        Load(text[from..end], out Vector512<ushort> lower, out Vector512<ushort> upper);
        var block = new Block(in tables, lower, upper);

        // What lies behind the settled ones is written as well, and overwritten by what comes next.
        NormalizationOutput rest = output.Slice(length, BlockLength);
        block.Store(from, ref rest.Chars[0], ref rest.Starts[0], ref rest.Classes[0]);

        for (ulong rares = block.Rare; rares != 0; rares &= rares - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rares);
            char rare = text[from + lane];
            int place = length + BitOperations.PopCount(block.Kept & ((1UL << lane) - 1));
            if (table.Map[rare] != rare)
            {
                length = place;
                return from + lane;
            }

            output.Classes[place] = CharacterClasses.Of(rare);
        }

        length += BitOperations.PopCount(block.Kept & (ulong.MaxValue >> (BlockLength - (end - from))));
        return end;
    }

    // The one place with pointers: the instruction reads nothing where the mask is empty, so that the last characters
    // of a text are loaded without a copy and without a look behind its end.
    private static unsafe void Load(ReadOnlySpan<char> text, out Vector512<ushort> lower, out Vector512<ushort> upper)
    {
        fixed (char* from = text)
        {
            Vector512<ushort> count = Vector512.Create((ushort)text.Length);
            Vector512<ushort> lanes = Vector512<ushort>.Indices;
            lower = Avx512BW.MaskLoad((ushort*)from, Vector512.LessThan(lanes, count), Vector512<ushort>.Zero);
            upper = Avx512BW.MaskLoad(
                (ushort*)from + HalfLength,
                Vector512.LessThan(lanes + Vector512.Create((ushort)HalfLength), count),
                Vector512<ushort>.Zero);
        }
    }

    /// <summary>What became of the characters of a block, before those that go away are gone.</summary>
    private readonly ref struct Block
    {
        private readonly Vector512<byte> _low;
        private readonly Vector512<byte> _high;
        private readonly Vector512<byte> _entries;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Block(ref readonly Tables tables, Vector512<ushort> lower, Vector512<ushort> upper)
        {
            Vector512<byte> low = Avx512Vbmi.PermuteVar64x8x2(lower.AsByte(), Even, upper.AsByte());
            Vector512<byte> high = Avx512Vbmi.PermuteVar64x8x2(lower.AsByte(), Odd, upper.AsByte());
            Vector512<byte> isArabic = Vector512.Equals(high, Vector512.Create(Pages.Arabic));
            Vector512<byte> isLatin = Vector512.Equals(high, Vector512.Create(Pages.Latin));
            Vector512<byte> isPunctuation = Vector512.Equals(high, Vector512.Create(Pages.Punctuation))
                & Vector512.LessThan(low, Vector512.Create((byte)Pages.HalfLength));

            _entries = Vector512.ConditionalSelect(isArabic, tables.Arabic.LookUp(low),
                Vector512.ConditionalSelect(isLatin, tables.Latin.LookUp(low),
                    Vector512.ConditionalSelect(isPunctuation, tables.Punctuation.LookUp(low),
                        Vector512.Create(FoldPages.Rare))));
            _low = Vector512.ConditionalSelect(isArabic, tables.ArabicLow.LookUp(low), low);

            Vector512<byte> becomesLatin = _entries & Vector512.Create(FoldPages.BecomesLatin);
            _high = Vector512.ConditionalSelect(
                Vector512.Equals(becomesLatin, Vector512<byte>.Zero), high, Vector512<byte>.Zero);
        }

        /// <summary>One bit for each character that stays.</summary>
        public ulong Kept
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => Stays.ExtractMostSignificantBits();
        }

        /// <summary>One bit for each character of which the pages do not know what becomes of it.</summary>
        public ulong Rare
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => (_entries.AsUInt16() << 1).AsByte().ExtractMostSignificantBits();
        }

        private Vector512<byte> Stays
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => Vector512.GreaterThanOrEqual(_entries.AsSByte(), Vector512<sbyte>.Zero).AsByte();
        }

        /// <summary>Presses together and writes what stays.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store(int from, ref char toChars, ref int starts, ref CharacterClass toClasses)
        {
            ref ushort chars = ref Unsafe.As<char, ushort>(ref toChars);
            ref byte classes = ref Unsafe.As<CharacterClass, byte>(ref toClasses);
            Vector512<byte> entryClasses = _entries & Vector512.Create(FoldPages.ClassBits);
            Vector512<int> first = Vector512.Create(from);

            if (Kept == ulong.MaxValue)
            {
                StorePairs(_low, _high, ref chars);
                entryClasses.StoreUnsafe(ref classes);
                first += Vector512<int>.Indices;
                for (int i = 0; i < BlockLength; i += Vector512<int>.Count)
                {
                    (first + Vector512.Create(i)).StoreUnsafe(ref starts, (nuint)i);
                }

                return;
            }

            StorePairs(Press(_low), Press(_high), ref chars);
            Press(entryClasses).StoreUnsafe(ref classes);
            Vector512<byte> lanes = Press(Vector512<byte>.Indices);
            Vector256<byte> lower = lanes.GetLower();
            Vector256<byte> upper = lanes.GetUpper();
            (Avx512F.ConvertToVector512Int32(lower.GetLower()) + first).StoreUnsafe(ref starts);
            (Avx512F.ConvertToVector512Int32(lower.GetUpper()) + first).StoreUnsafe(ref starts, 16);
            (Avx512F.ConvertToVector512Int32(upper.GetLower()) + first).StoreUnsafe(ref starts, 32);
            (Avx512F.ConvertToVector512Int32(upper.GetUpper()) + first).StoreUnsafe(ref starts, 48);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void StorePairs(Vector512<byte> low, Vector512<byte> high, ref ushort destination)
        {
            Avx512Vbmi.PermuteVar64x8x2(low, LowerPairs, high).AsUInt16().StoreUnsafe(ref destination);
            Avx512Vbmi.PermuteVar64x8x2(low, UpperPairs, high).AsUInt16().StoreUnsafe(ref destination, HalfLength);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector512<byte> Press(Vector512<byte> bytes) =>
            Avx512Vbmi2.Compress(Vector512<byte>.Zero, Stays, bytes);
    }

    /// <summary>The look-up tables of all pages.</summary>
    private readonly ref struct Tables
    {
        public readonly Page Arabic;
        public readonly Page ArabicLow;
        public readonly Page Latin;
        public readonly HalfPage Punctuation;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Tables(FoldPages pages)
        {
            Arabic = new Page(pages.Arabic);
            ArabicLow = new Page(pages.ArabicLow);
            Latin = new Page(pages.Latin);
            Punctuation = new HalfPage(pages.Punctuation);
        }
    }

    /// <summary>A table with an entry for each of 128 low bytes.</summary>
    private readonly ref struct HalfPage
    {
        private readonly Vector512<byte> _first;
        private readonly Vector512<byte> _second;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public HalfPage(ReadOnlySpan<byte> entries)
        {
            _first = Vector512.Create(entries);
            _second = Vector512.Create(entries[BlockLength..]);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<byte> LookUp(Vector512<byte> low) => Avx512Vbmi.PermuteVar64x8x2(_first, low, _second);
    }

    /// <summary>A table with an entry for each low byte.</summary>
    private readonly ref struct Page
    {
        private readonly HalfPage _lower;
        private readonly HalfPage _upper;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Page(ReadOnlySpan<byte> entries)
        {
            _lower = new HalfPage(entries);
            _upper = new HalfPage(entries[Pages.HalfLength..]);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<byte> LookUp(Vector512<byte> low) => Vector512.ConditionalSelect(
            Vector512.LessThan(low.AsSByte(), Vector512<sbyte>.Zero).AsByte(), _upper.LookUp(low), _lower.LookUp(low));
    }
}
