using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EntityExtract.Text.Vectorized;

/// <summary>Asks 64 character classes at once which of them are what, with one bit for each, the lowest for the first.</summary>
internal static class ClassMasks
{
    /// <summary>The number of characters in a mask. The memory must have so many behind each place that is asked about.</summary>
    public const int Length = 64;

    /// <summary>Whether this processor has vectors to make masks with.</summary>
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    /// <summary>Whether any class has the <see cref="CharacterClass.Involved"/> bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyInvolved(ref readonly CharacterClass first)
    {
        ref byte classes = ref Bytes(in first);
        if (Vector512.IsHardwareAccelerated) return AnyInvolved512(ref classes);
        return Vector256.IsHardwareAccelerated ? AnyInvolved256(ref classes) : AnyInvolved128(ref classes);
    }

    /// <summary>The classes that are <paramref name="which"/>, among those from <paramref name="first"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ref readonly CharacterClass first, CharacterClass which)
    {
        ref byte classes = ref Bytes(in first);
        if (Vector512.IsHardwareAccelerated) return Of512(ref classes, which);
        return Vector256.IsHardwareAccelerated ? Of256(ref classes, which) : Of128(ref classes, which);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AnyInvolved512(ref byte classes) =>
        (Vector512.LoadUnsafe(ref classes) & Vector512.Create((byte)CharacterClass.Involved)) != Vector512<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AnyInvolved256(ref byte classes)
    {
        Vector256<byte> all = Vector256.LoadUnsafe(ref classes) | Vector256.LoadUnsafe(ref classes, 32);
        return (all & Vector256.Create((byte)CharacterClass.Involved)) != Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AnyInvolved128(ref byte classes)
    {
        Vector128<byte> all = Vector128.LoadUnsafe(ref classes) | Vector128.LoadUnsafe(ref classes, 16)
            | Vector128.LoadUnsafe(ref classes, 32) | Vector128.LoadUnsafe(ref classes, 48);
        return (all & Vector128.Create((byte)CharacterClass.Involved)) != Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of512(ref byte classes, CharacterClass which) =>
        Vector512.Equals(Vector512.LoadUnsafe(ref classes), Vector512.Create((byte)which)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of256(ref byte classes, CharacterClass which) =>
        Part256(ref classes, 0, which) | (Part256(ref classes, 32, which) << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of128(ref byte classes, CharacterClass which) =>
        Part128(ref classes, 0, which) | (Part128(ref classes, 16, which) << 16)
        | (Part128(ref classes, 32, which) << 32) | (Part128(ref classes, 48, which) << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Part256(ref byte classes, nuint offset, CharacterClass which) => Vector256.Equals(
        Vector256.LoadUnsafe(ref classes, offset), Vector256.Create((byte)which)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Part128(ref byte classes, nuint offset, CharacterClass which) => Vector128.Equals(
        Vector128.LoadUnsafe(ref classes, offset), Vector128.Create((byte)which)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Bytes(ref readonly CharacterClass first) =>
        ref Unsafe.As<CharacterClass, byte>(ref Unsafe.AsRef(in first));
}
