using System.Buffers.Binary;
using CsCheck;
using EntityExtract.Gazetteers;

namespace EntityExtract.Tests.Gazetteers;

public sealed class FingerprintTableTests
{
    private const int PayloadBits = 18;

    // The table takes its hashes for well mixed: the lower bits pick the slot, the upper ones tell entries apart.
    private static readonly Gen<ulong> Hashes = Gen.ULong.Select(WordHash.Mix);

    private static readonly Gen<Dictionary<ulong, uint>> Entries =
        Gen.Select(Hashes, Gen.UInt[1, (1u << PayloadBits) - 1]).Array[0, 200]
            .Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    [Fact]
    public void Every_entry_is_found_before_and_after_writing() =>
        Entries.Sample(entries =>
        {
            FingerprintTable built = FingerprintTable.Build(entries, PayloadBits);
            FingerprintTable read = FingerprintTable.Read(built.ToBytes(), PayloadBits);

            foreach ((ulong hash, uint payload) in entries)
            {
                Assert.Equal(payload, built.Find(hash));
                Assert.Equal(payload, read.Find(hash));
            }
        }, iter: 2_000);

    [Fact]
    public void A_hash_that_is_not_there_gives_zero() =>
        Gen.Select(Entries, Hashes.Array[20]).Sample((entries, others) =>
        {
            FingerprintTable table = FingerprintTable.Build(entries, PayloadBits);
            foreach (ulong other in others)
            {
                if (!entries.ContainsKey(other)) Assert.Equal(0u, table.Find(other));
            }
        }, iter: 2_000);

    [Fact]
    public void The_order_of_the_entries_does_not_change_the_bytes() =>
        Entries.Sample(entries =>
        {
            byte[] backwards = FingerprintTable.Build([.. entries.Reverse()], PayloadBits).ToBytes();

            Assert.Equal(FingerprintTable.Build(entries, PayloadBits).ToBytes(), backwards);
        }, iter: 500);

    [Fact]
    public void Hashes_that_want_the_same_slot_are_told_apart()
    {
        var entries = new Dictionary<ulong, uint>();
        for (uint i = 1; i <= 12; i++) entries[((ulong)i << 32) | 15] = i; // all want slot 15, the last of 16

        FingerprintTable table = FingerprintTable.Build(entries, PayloadBits);

        foreach ((ulong hash, uint payload) in entries) Assert.Equal(payload, table.Find(hash));
        Assert.Equal(0u, table.Find((13UL << 32) | 15));
    }

    [Fact]
    public void An_empty_table_finds_nothing()
    {
        FingerprintTable table = FingerprintTable.Build(Array.Empty<KeyValuePair<ulong, uint>>(), PayloadBits);

        Assert.Equal(0u, FingerprintTable.Read(table.ToBytes(), PayloadBits).Find(0));
        Assert.Equal(0u, table.Find(ulong.MaxValue));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1u << PayloadBits)]
    public void A_payload_that_does_not_fit_is_refused(uint payload) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => FingerprintTable.Build([KeyValuePair.Create(WordHash.Mix(7), payload)], PayloadBits));

    [Fact]
    public void Bytes_of_any_other_length_are_refused() =>
        Gen.Select(Entries, Gen.Int[0, 4_000]).Sample((entries, length) =>
        {
            byte[] bytes = FingerprintTable.Build(entries, PayloadBits).ToBytes();
            if (length == bytes.Length) return;
            Array.Resize(ref bytes, length);

            Assert.Throws<InvalidDataException>(() => FingerprintTable.Read(bytes, PayloadBits));
        }, iter: 2_000);

    [Fact]
    public void A_changed_byte_of_the_header_is_refused() =>
        Gen.Select(Entries, Gen.Int[0, FingerprintTable.HeaderLength - 1], Gen.Byte[1, 255]).Sample((entries, place, change) =>
        {
            byte[] bytes = FingerprintTable.Build(entries, PayloadBits).ToBytes();
            bytes[place] ^= change;

            Assert.Throws<InvalidDataException>(() => FingerprintTable.Read(bytes, PayloadBits));
        }, iter: 2_000);

    [Fact]
    public void Bytes_at_random_are_refused_or_can_be_searched() =>
        Gen.Select(Gen.Frequency((15, Gen.ULong), (1, Gen.Const(0UL))).Array[16], Hashes).Sample((slots, hash) =>
        {
            byte[] header = FingerprintTable.Build(Array.Empty<KeyValuePair<ulong, uint>>(), PayloadBits).ToBytes();
            byte[] bytes = [.. header.AsSpan(0, FingerprintTable.HeaderLength), .. slots.SelectMany(BitConverter.GetBytes)];
            try
            {
                FingerprintTable.Read(bytes, PayloadBits).Find(hash);
            }
            catch (InvalidDataException)
            {
                // Sixteen full slots: a search would not end.
            }
        }, iter: 2_000);

    [Fact]
    public void A_table_without_an_empty_slot_is_refused()
    {
        byte[] bytes = FingerprintTable.Build(Array.Empty<KeyValuePair<ulong, uint>>(), PayloadBits).ToBytes();
        bytes.AsSpan(FingerprintTable.HeaderLength).Fill(0xFF);

        Assert.Throws<InvalidDataException>(() => FingerprintTable.Read(bytes, PayloadBits));
    }

    [Fact]
    public void A_table_of_wider_payloads_is_refused()
    {
        byte[] bytes = FingerprintTable.Build([KeyValuePair.Create(WordHash.Mix(7), 1u)], PayloadBits + 1).ToBytes();

        Assert.Throws<InvalidDataException>(() => FingerprintTable.Read(bytes, PayloadBits));
    }

    [Fact]
    public void The_numbers_of_the_file_are_little_endian_on_every_machine()
    {
        ulong hash = WordHash.Mix(7);
        byte[] bytes = FingerprintTable.Build([KeyValuePair.Create(hash, 5u)], PayloadBits).ToBytes();

        Assert.Equal("EEFT"u8, bytes.AsSpan(0, 4));
        int slot = (int)(hash & 15);
        ulong entry = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(FingerprintTable.HeaderLength + (slot * 8)));
        Assert.Equal((hash >> PayloadBits << PayloadBits) | 5, entry);
    }
}
