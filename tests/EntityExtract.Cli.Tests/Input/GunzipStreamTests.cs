using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class GunzipStreamTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 20_000)));

    [Fact]
    public void The_content_comes_back() => Assert.Equal(Content, Unpack(Gzip.Of(Content)));

    [Fact]
    public void Files_written_one_after_the_other_are_one_content() =>
        Assert.Equal([.. Content, .. Content], Unpack([.. Gzip.Of(Content), .. Gzip.Of(Content)]));

    [Fact]
    public void A_file_that_ends_too_soon_is_refused_wherever_it_ends()
    {
        byte[] whole = Gzip.Of(Content);
        int[] ends = [1, 5, 10, 11, whole.Length / 2, whole.Length - 9, whole.Length - 8, whole.Length - 4, whole.Length - 1];

        Assert.All(ends, end => Assert.Throws<InvalidDataException>(() => Unpack(whole[..end])));
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        byte[] damaged = Gzip.Of(Content);
        damaged[^6] ^= 1;

        Assert.Throws<InvalidDataException>(() => Unpack(damaged));
    }

    [Fact]
    public void What_is_no_gzip_file_is_refused() => Assert.Throws<InvalidDataException>(() => Unpack("hello"u8.ToArray()));

    [Fact]
    public void More_than_the_limit_is_refused_before_it_is_unpacked()
    {
        byte[] bomb = Gzip.Of(new byte[10_000_000]);

        Assert.Equal(10_000_000, Unpack(bomb, maximumLength: 10_000_000).Length);
        using var stream = new GunzipStream(new MemoryStream(bomb), maximumLength: 9_999);
        long unpacked = 0;
        var exception = Assert.Throws<InvalidDataException>(() =>
        {
            byte[] buffer = new byte[1000];
            while (stream.Read(buffer) is > 0 and int read) unpacked += read;
        });
        Assert.Equal("unpacked it is more than 9,999 bytes", exception.Message);
        Assert.Equal(9_000, unpacked);
    }

    private static byte[] Unpack(byte[] compressed, long maximumLength = long.MaxValue)
    {
        using var stream = new GunzipStream(new MemoryStream(compressed), maximumLength);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
