using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace EntityExtract.Gazetteers;

/// <summary>
/// A read-only hash table from 64-bit hashes to small payloads, laid out in a file as it is used: 2^k slots of eight
/// bytes, each the upper bits of a hash (its fingerprint) over the payload, zero where empty. The lower bits of the
/// hash pick the slot; collisions go to the next one.
/// </summary>
internal sealed class FingerprintTable
{
    public const int HeaderLength = 16;
    private const uint Magic = 0x54464545; // "EEFT"
    private const uint Version = 1;

    private readonly ulong[] _slots;
    private readonly ulong _payloadMask;

    private FingerprintTable(ulong[] slots, int payloadBits)
    {
        _slots = slots;
        PayloadBits = payloadBits;
        _payloadMask = (1UL << payloadBits) - 1;
    }

    public int PayloadBits { get; }

    /// <summary>Makes a table of entries with different hashes; payloads are above 0 and below 2^payloadBits.</summary>
    public static FingerprintTable Build(IReadOnlyCollection<KeyValuePair<ulong, uint>> entries, int payloadBits)
    {
        // At most three slots in four are full, so that a miss looks at two or three slots.
        int slotCount = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, (entries.Count * 4 / 3) + 1));
        var table = new FingerprintTable(new ulong[slotCount], payloadBits);
        foreach ((ulong hash, uint payload) in entries.OrderBy(entry => entry.Key)) table.Add(hash, payload);
        return table;
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such table.</exception>
    public static FingerprintTable Read(ReadOnlySpan<byte> bytes, int payloadBits)
    {
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new InvalidDataException("it is not a look-up table");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != Version)
            throw new InvalidDataException("its version is not the one that this library reads");
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) != payloadBits)
            throw new InvalidDataException("its entries are not of the expected width");

        ReadOnlySpan<byte> body = bytes[HeaderLength..];
        int slotCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        if (slotCount <= 0 || !System.Numerics.BitOperations.IsPow2(slotCount) || body.Length != (long)slotCount * sizeof(ulong))
            throw new InvalidDataException("its length does not fit its header");

        var slots = new ulong[slotCount];
        body.CopyTo(MemoryMarshal.AsBytes(slots.AsSpan()));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(slots, slots);
        if (!slots.Contains(0UL)) throw new InvalidDataException("it has no empty slot, so that a search would not end");
        return new FingerprintTable(slots, payloadBits);
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[HeaderLength + (_slots.Length * sizeof(ulong))];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), PayloadBits);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), _slots.Length);
        for (int i = 0; i < _slots.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(HeaderLength + (i * sizeof(ulong))), _slots[i]);
        }

        return bytes;
    }

    /// <summary>The payload of a hash, or 0 where the table does not have it.</summary>
    public uint Find(ulong hash)
    {
        ulong fingerprint = hash & ~_payloadMask;
        int mask = _slots.Length - 1;
        for (int slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            ulong entry = _slots[slot];
            if (entry == 0) return 0;
            if ((entry & ~_payloadMask) == fingerprint) return (uint)(entry & _payloadMask);
        }
    }

    private void Add(ulong hash, uint payload)
    {
        ArgumentOutOfRangeException.ThrowIfZero(payload);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(payload, _payloadMask);

        int mask = _slots.Length - 1;
        int slot = (int)hash & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = (hash & ~_payloadMask) | payload;
    }
}
