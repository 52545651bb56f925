using CsCheck;
using EntityExtract.Gazetteers.Phrases;

namespace EntityExtract.Tests.Gazetteers.Phrases;

public sealed class HashSlotsTests
{
    [Fact]
    public void Every_value_of_a_hash_is_found_however_many_hashes_collide() =>
        Gen.Select(Gen.UInt[0, 50], Gen.UInt[1, uint.MaxValue]).Array[0, 300].Sample(pairs =>
        {
            var slots = new HashSlots();
            foreach ((uint hash, uint value) in pairs) slots.Add(Wide(hash), value);

            for (uint hash = 0; hash <= 50; hash++)
                Assert.Equal(pairs.Where(pair => pair.Item1 == hash).Select(pair => pair.Item2).Order(), Find(slots, hash).Order());
        }, iter: 500);

    [Fact]
    public void Bits_are_collected_in_one_value_of_a_hash() =>
        Gen.Select(Gen.UInt[0, 50], Gen.UInt[1, uint.MaxValue]).Array[0, 300].Sample(pairs =>
        {
            var slots = new HashSlots();
            foreach ((uint hash, uint value) in pairs) slots.Include(Wide(hash), value);

            for (uint hash = 0; hash <= 50; hash++)
            {
                uint expected = pairs.Where(pair => pair.Item1 == hash).Aggregate(0u, (all, pair) => all | pair.Item2);
                Assert.Equal(expected, slots.FindFirst(Wide(hash)));
            }
        }, iter: 500);

    // Slots look at the upper half only.
    private static ulong Wide(uint hash) => ((ulong)hash << 32) | 7;

    private static List<uint> Find(HashSlots slots, uint hash)
    {
        var found = new List<uint>();
        int slot = slots.FirstSlot(Wide(hash));
        for (uint value; (value = slots.FindNext(Wide(hash), ref slot)) != 0;) found.Add(value);
        return found;
    }
}
