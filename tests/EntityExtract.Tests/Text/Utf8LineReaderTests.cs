using System.Text;
using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

public sealed class Utf8LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb\r\n", new[] { "a", "b" })]
    [InlineData("a\rb\nc\r", new[] { "a\rb", "c\r" })]
    [InlineData("\n\na", new[] { "", "", "a" })]
    [InlineData("\uFEFF", new string[0])]
    [InlineData("\uFEFFa\n\uFEFFb", new[] { "a", "\uFEFFb" })]
    public void Splits_at_line_feeds(string text, string[] lines) =>
        Assert.Equal(lines, Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Lines_longer_than_the_buffer_come_whole_from_a_stream_that_trickles()
    {
        string[] lines = [new('a', 300_000), "", new('b', 70_000), "c"];

        Assert.Equal(lines, Read(new TricklingStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)))));
    }

    [Theory]
    [InlineData("a\nbbbb\nccccc\n", 4, 3)]
    [InlineData("bbbb", 4, 0)]
    [InlineData("a\nccccc", 4, 2)]
    public void A_line_that_is_too_long_is_refused_by_its_number(string text, int maximumLength, int refused)
    {
        var reader = new Utf8LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), maximumLength);

        Exception? refusal = Record.Exception(() =>
        {
            while (reader.TryRead(out _))
            {
                // On to the line that is too long.
            }
        });

        if (refused == 0)
        {
            Assert.Null(refusal);
            return;
        }

        Assert.Equal("the line is longer than 4 bytes", Assert.IsType<InvalidDataException>(refusal).Message);
        Assert.Equal(refused, reader.LineNumber);
    }

    [Fact]
    public void An_endless_line_is_refused_long_before_its_end()
    {
        var stream = new TricklingStream(new byte[4 << 20]);

        Assert.Throws<InvalidDataException>(() => new Utf8LineReader(stream, maximumLength: 100).TryRead(out _));

        Assert.InRange(stream.Position, 0, 1 << 17);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(300_000)]
    public void Reading_goes_on_after_a_line_that_was_skipped(int length)
    {
        string text = $"a\n{new string('b', length)}\nc\n{new string('d', length)}";
        var reader = new Utf8LineReader(new TricklingStream(Encoding.UTF8.GetBytes(text)), maximumLength: 4);

        Assert.True(reader.TryRead(out _));
        Assert.Throws<InvalidDataException>(() => reader.TryRead(out _));
        reader.SkipLine();
        Assert.True(reader.TryRead(out ReadOnlySpan<byte> line));
        Assert.Equal("c"u8, line);
        Assert.Equal(3, reader.LineNumber);
        Assert.Throws<InvalidDataException>(() => reader.TryRead(out _));
        reader.SkipLine();
        Assert.False(reader.TryRead(out _));
    }

    private static List<string> Read(Stream stream)
    {
        var reader = new Utf8LineReader(stream);
        var lines = new List<string>();
        while (reader.TryRead(out ReadOnlySpan<byte> line))
        {
            lines.Add(Encoding.UTF8.GetString(line));
            Assert.Equal(lines.Count, reader.LineNumber);
        }

        return lines;
    }

    /// <summary>Gives out few bytes at a time, as a pipe may: first one, then two, up to 4,096.</summary>
    private sealed class TricklingStream(byte[] content) : MemoryStream(content)
    {
        private int _next = 1;

        public override int Read(Span<byte> buffer)
        {
            int count = Math.Min(_next, buffer.Length);
            _next = Math.Min(_next + 1, 4096);
            return base.Read(buffer[..count]);
        }
    }
}
