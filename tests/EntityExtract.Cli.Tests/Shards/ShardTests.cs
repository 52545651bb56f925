using EntityExtract.Cli.Shards;

namespace EntityExtract.Cli.Tests.Shards;

public sealed class ShardTests
{
    [Fact]
    public void Each_id_is_in_one_shard_and_shards_are_about_equal()
    {
        Shard[] shards = [.. Enumerable.Range(0, 8).Select(static i => new Shard(i, 8))];

        int[] sizes = new int[8];
        for (int id = 0; id < 8_000; id++) sizes[Assert.Single(shards, shard => shard.Contains($"{id}")).Index]++;

        Assert.All(sizes, static size => Assert.InRange(size, 850, 1_150));
    }

    [Fact]
    public void The_hash_is_that_of_the_documentation()
    {
        // XXH64 of nothing with the seed 0, as its specification has it.
        const ulong Empty = 0xEF46DB3751D8E999;

        Assert.True(new Shard((int)(Empty % 1_000), 1_000).Contains(""));
    }

    [Fact]
    public void Names_sort_by_number() =>
        Assert.Equal(
            ("part-00003-of-00008.jsonl", "part-00003-of-00008.done.json"), (new Shard(3, 8).PartName, new Shard(3, 8).DoneName));
}
