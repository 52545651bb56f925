using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EntityExtract.Text.Vectorized;

/// <summary>Thirty-two bytes (AVX2). Its shuffle looks up within each half, so that a table stands in both.</summary>
internal readonly struct Lanes256(Vector256<byte> value) : IByteLanes<Lanes256>
{
    private readonly Vector256<byte> _value = value;

    public static int Count => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Table(ReadOnlySpan<byte> entries) => new(Vector256.Create(Vector128.Create(entries)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 All(byte value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ref readonly char source, out Lanes256 low, out Lanes256 high)
    {
        Vector256<ushort> first = LoadHalf(in source, 0);
        Vector256<ushort> second = LoadHalf(in source, 1);
        low = new(Vector256.Narrow(first, second));
        high = new(Vector256.Narrow(first >>> 8, second >>> 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LookUp(Lanes256 table, Lanes256 nibbles) => new(Avx2.Shuffle(table._value, nibbles._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 LowNibbles(Lanes256 value) => new(value._value & Vector256.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 HighNibbles(Lanes256 value) => new(value._value >>> 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Equal(Lanes256 left, Lanes256 right) => new(Vector256.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 And(Lanes256 left, Lanes256 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Or(Lanes256 left, Lanes256 right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Select(Lanes256 condition, Lanes256 whenTrue, Lanes256 whenFalse) =>
        new(Vector256.ConditionalSelect(condition._value, whenTrue._value, whenFalse._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Zeros(Lanes256 value) =>
        Vector256.Equals(value._value, Vector256<byte>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes256 classes, ref CharacterClass destination) =>
        classes._value.StoreUnsafe(ref Unsafe.As<CharacterClass, byte>(ref destination));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreChanged(ref readonly char source, Lanes256 changes, ref char destination)
    {
        (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(changes._value);
        ref ushort to = ref Unsafe.As<char, ushort>(ref destination);
        (LoadHalf(in source, 0) ^ lower).StoreUnsafe(ref to);
        (LoadHalf(in source, 1) ^ upper).StoreUnsafe(ref to, (nuint)Vector256<ushort>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSequence(int first, ref int destination)
    {
        Vector256<int> numbers = Vector256.Create(first) + Vector256<int>.Indices;
        for (int i = 0; i < Count; i += Vector256<int>.Count)
        {
            (numbers + Vector256.Create(i)).StoreUnsafe(ref destination, (nuint)i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> LoadHalf(ref readonly char source, int half) => Vector256.LoadUnsafe(
        ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in source)), (nuint)(half * Vector256<ushort>.Count));
}
