using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EntityExtract.Text.Vectorized;

/// <summary>Sixteen bytes: what every 64-bit processor has (SSE, AdvSimd).</summary>
internal readonly struct Lanes128(Vector128<byte> value) : IByteLanes<Lanes128>
{
    private readonly Vector128<byte> _value = value;

    public static int Count => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Table(ReadOnlySpan<byte> entries) => new(Vector128.Create(entries));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 All(byte value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ref readonly char source, out Lanes128 low, out Lanes128 high)
    {
        Vector128<ushort> first = LoadHalf(in source, 0);
        Vector128<ushort> second = LoadHalf(in source, 1);
        low = new(Vector128.Narrow(first, second));
        high = new(Vector128.Narrow(first >>> 8, second >>> 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LookUp(Lanes128 table, Lanes128 nibbles) =>
        new(Vector128.ShuffleNative(table._value, nibbles._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 LowNibbles(Lanes128 value) => new(value._value & Vector128.Create((byte)0x0F));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 HighNibbles(Lanes128 value) => new(value._value >>> 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Equal(Lanes128 left, Lanes128 right) => new(Vector128.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 And(Lanes128 left, Lanes128 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Or(Lanes128 left, Lanes128 right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Select(Lanes128 condition, Lanes128 whenTrue, Lanes128 whenFalse) =>
        new(Vector128.ConditionalSelect(condition._value, whenTrue._value, whenFalse._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Zeros(Lanes128 value) =>
        Vector128.Equals(value._value, Vector128<byte>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes128 classes, ref CharacterClass destination) =>
        classes._value.StoreUnsafe(ref Unsafe.As<CharacterClass, byte>(ref destination));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreChanged(ref readonly char source, Lanes128 changes, ref char destination)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(changes._value);
        ref ushort to = ref Unsafe.As<char, ushort>(ref destination);
        (LoadHalf(in source, 0) ^ lower).StoreUnsafe(ref to);
        (LoadHalf(in source, 1) ^ upper).StoreUnsafe(ref to, (nuint)Vector128<ushort>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreSequence(int first, ref int destination)
    {
        Vector128<int> numbers = Vector128.Create(first) + Vector128<int>.Indices;
        for (int i = 0; i < Count; i += Vector128<int>.Count)
        {
            (numbers + Vector128.Create(i)).StoreUnsafe(ref destination, (nuint)i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> LoadHalf(ref readonly char source, int half) => Vector128.LoadUnsafe(
        ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in source)), (nuint)(half * Vector128<ushort>.Count));
}
