using System.Buffers;
using System.Text;

namespace EntityExtract.Text;

/// <summary>UTF-8 where an invalid byte is an error with a place, never a replacement character.</summary>
internal static class StrictUtf8
{
    /// <summary>Finds the first byte that begins no valid UTF-8 sequence.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Its offset, or -1 when all bytes are valid.</returns>
    public static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (offset < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out int consumed) != OperationStatus.Done) return offset;
            offset += consumed;
        }

        return -1;
    }
}
