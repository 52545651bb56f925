using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class FetchRoomTests
{
    private readonly FetchRoom _room = new(limit: 10, new RetryPolicy(MaxTries: 5, TimeSpan.FromSeconds(1)));

    [Fact]
    public void It_begins_with_one_and_doubles_up_to_the_limit() =>
        Assert.Equal([1, 2, 4, 8, 10, 10], Enumerable.Range(0, 6).Select(_ => SizeBefore(mayGrow: true, deliveries: 1)));

    [Fact]
    public void It_stays_while_it_may_not_grow() =>
        Assert.Equal([1, 1, 1], Enumerable.Range(0, 3).Select(_ => SizeBefore(mayGrow: false, deliveries: 1)));

    [Theory]
    [InlineData(3, 8)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    public void A_document_near_its_last_try_makes_it_one_again(ulong deliveries, int expected)
    {
        for (int i = 0; i < 2; i++) SizeBefore(mayGrow: true, deliveries: 1);

        SizeBefore(mayGrow: true, deliveries, 1);

        Assert.Equal(expected, _room.Size);
        _room.Adjust(mayGrow: true);
        Assert.Equal(Math.Min(2 * expected, 10), _room.Size);
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 1, false)]
    [InlineData(2, 2, true)]
    public void What_comes_for_the_first_time_is_never_suspect(int maxTries, ulong deliveries, bool expected) =>
        Assert.Equal(expected, new RetryPolicy(maxTries, TimeSpan.Zero).IsSuspect(deliveries));

    private int SizeBefore(bool mayGrow, params ReadOnlySpan<ulong> deliveries)
    {
        int size = _room.Size;
        foreach (ulong n in deliveries) _room.Add(n);
        _room.Adjust(mayGrow);
        return size;
    }
}
