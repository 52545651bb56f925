using System.Numerics;

namespace EntityExtract.Gazetteers.Phrases;

/// <summary>
/// A hash table that grows: slots of 32 bits of a hash over 32 bits of a value that is not zero. It keeps no keys: who
/// needs to tell two keys of one hash apart looks at the values.
/// </summary>
internal sealed class HashSlots
{
    private const int InitialLength = 16;

    private ulong[] _slots = new ulong[InitialLength];
    private int _count;

    /// <summary>The part of a 64-bit hash that a slot keeps.</summary>
    public static uint Fold(ulong hash) => (uint)(hash >> 32);

    /// <summary>Where the search for a hash begins.</summary>
    public int FirstSlot(ulong hash) => (int)Fold(hash) & (_slots.Length - 1);

    /// <summary>The value of the next slot that has a hash, or zero when there is none any more.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="slot">Where the search goes on, from <see cref="FirstSlot"/>; moved behind what was found.</param>
    public uint FindNext(ulong hash, ref int slot)
    {
        uint wanted = Fold(hash);
        for (int mask = _slots.Length - 1; ;)
        {
            ulong found = _slots[slot];
            slot = (slot + 1) & mask;
            if (found == 0) return 0;
            if ((uint)(found >> 32) == wanted) return (uint)found;
        }
    }

    /// <summary>The value of the first slot that has a hash, or zero.</summary>
    public uint FindFirst(ulong hash)
    {
        int slot = FirstSlot(hash);
        return FindNext(hash, ref slot);
    }

    /// <summary>Adds a value, beside those which its hash may have already.</summary>
    public void Add(ulong hash, uint value)
    {
        if (_count >= _slots.Length / 4 * 3) Grow();
        Insert(((ulong)Fold(hash) << 32) | value);
        _count++;
    }

    /// <summary>Sets bits in the one value of a hash.</summary>
    public void Include(ulong hash, uint bits)
    {
        uint wanted = Fold(hash);
        int mask = _slots.Length - 1;
        for (int slot = FirstSlot(hash); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if ((uint)(_slots[slot] >> 32) != wanted) continue;
            _slots[slot] |= bits;
            return;
        }

        Add(hash, bits);
    }

    private void Grow()
    {
        ulong[] old = _slots;
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)old.Length + 1)];
        foreach (ulong entry in old)
        {
            if (entry != 0) Insert(entry);
        }
    }

    private void Insert(ulong entry)
    {
        int mask = _slots.Length - 1;
        int slot = (int)(entry >> 32) & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = entry;
    }
}
