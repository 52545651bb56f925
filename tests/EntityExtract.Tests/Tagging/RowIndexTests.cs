using CsCheck;
using EntityExtract.Tagging;

namespace EntityExtract.Tests.Tagging;

public sealed class RowIndexTests
{
    private static readonly Gen<uint[]> Bits =
        Gen.Frequency((3, Gen.UInt), (1, Gen.OneOf(0u, uint.MaxValue, 1u, 1u << 31))).Array[1, 9];

    [Fact]
    public void Rows_are_counted_in_order_of_the_buckets_that_have_one() => Bits.Sample(bits =>
    {
        var index = new RowIndex(bits);
        int[] buckets = [.. Enumerable.Range(0, 32 * bits.Length).Where(bucket => (bits[bucket / 32] >> bucket & 1) != 0)];
        var rows = new int[buckets.Length];

        Assert.Equal(buckets.Length, index.Count);
        Assert.Equal(buckets.Length, index.Find(buckets, rows));
        Assert.Equal(Enumerable.Range(0, buckets.Length), rows);
    });

    [Fact]
    public void Buckets_without_a_row_are_left_out_wherever_they_stand() =>
        Bits.SelectMany(bits => Gen.Select(Gen.Const(bits), Gen.Int[0, (32 * bits.Length) - 1].Array[0, 50])).Sample((bits, buckets) =>
        {
            var index = new RowIndex(bits);
            var rows = new int[buckets.Length];
            int count = index.Find(buckets, rows);

            int[] expected =
            [
                .. buckets.Where(HasRow).Select(bucket => Enumerable.Range(0, bucket).Count(HasRow)),
            ];
            Assert.Equal(expected, rows[..count]);

            bool HasRow(int bucket) => (bits[bucket / 32] >> bucket & 1) != 0;
        });
}
