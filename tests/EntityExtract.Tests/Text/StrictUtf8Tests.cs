using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

public sealed class StrictUtf8Tests
{
    [Theory]
    [InlineData(new byte[0], -1)]
    [InlineData(new byte[] { 0x61, 0xD9, 0x85 }, -1)] // a, meem
    [InlineData(new byte[] { 0x61, 0xFF }, 1)]
    [InlineData(new byte[] { 0x61, 0xD9 }, 1)] // cut short
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)] // a surrogate
    [InlineData(new byte[] { 0xC0, 0x80 }, 0)] // U+0000 in two bytes
    public void Finds_the_first_invalid_byte(byte[] bytes, int expected) =>
        Assert.Equal(expected, StrictUtf8.IndexOfInvalid(bytes));
}
