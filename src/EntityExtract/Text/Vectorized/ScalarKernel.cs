using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EntityExtract.Text.Vectorized;

/// <summary>
/// One character at a time, straight from the tables: what the other kernels are held to, what they fall back on, and
/// what runs where there are no vectors.
/// </summary>
internal sealed class ScalarKernel : BlockKernel
{
    public override string Name => "Scalar";

    public override int Fold(
        NormalizationTable table, ReadOnlySpan<char> text, int from, NormalizationOutput output, ref int length) =>
        FoldUntil(text.Length, table, text, from, output, ref length);

    /// <summary>As <see cref="BlockKernel.Fold"/>, but not beyond <paramref name="end"/>.</summary>
    public static int FoldUntil(
        int end, NormalizationTable table, ReadOnlySpan<char> text, int from, NormalizationOutput output, ref int length)
    {
        int first = length;
        int stop = FoldKnown(table, text[..end], from, output, ref length, out bool isComplete);
        if (!isComplete)
        {
            // A character that this process meets for the first time.
            for (int i = first; i < length; i++) output.Classes[i] = CharacterClasses.Of(output.Chars[i]);
        }

        return stop;
    }

    /// <summary>Folds, without the classes that were never looked up.</summary>
    /// <remarks>Calls nothing, so that all it works with stays in registers.</remarks>
    [MethodImpl(HotLoop.Options)]
    private static int FoldKnown(
        NormalizationTable table,
        ReadOnlySpan<char> text,
        int from,
        NormalizationOutput output,
        ref int length,
        out bool isComplete)
    {
        // There is room for all of the text, and the tables have an entry for every code unit: nothing needs checking.
        ref char map = ref MemoryMarshal.GetReference(table.Map);
        ref CharacterClass known = ref MemoryMarshal.GetReference(CharacterClasses.Known);
        ref char source = ref MemoryMarshal.GetReference(text);
        int room = text.Length - from;
        ref char chars = ref MemoryMarshal.GetReference(output.Chars.Slice(length, room));
        ref int starts = ref MemoryMarshal.GetReference(output.Starts.Slice(length, room));
        ref CharacterClass classes = ref MemoryMarshal.GetReference(output.Classes.Slice(length, room));
        bool isKnown = true;
        int count = 0;
        int i = from;
        for (; i < text.Length; i++)
        {
            char mapped = Unsafe.Add(ref map, Unsafe.Add(ref source, i));
            if (mapped == NormalizationTable.Expands) break;

            // Written even where it is removed, and overwritten then: cheaper than a branch that tashkeel mispredicts.
            CharacterClass mappedClass = Unsafe.Add(ref known, mapped);
            isKnown &= mappedClass != CharacterClass.Unknown;
            Unsafe.Add(ref chars, count) = mapped;
            Unsafe.Add(ref starts, count) = i;
            Unsafe.Add(ref classes, count) = mappedClass;
            count += Unsafe.BitCast<bool, byte>(mapped != NormalizationTable.Removed);
        }

        length += count;
        isComplete = isKnown;
        return i;
    }
}
