using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Tests.Input;

public sealed class LegacyEncodingsTests
{
    private const string Advice = "; the text looks like Windows-1256, which --encoding windows-1256 reads";

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    [InlineData("utf-8")]
    [InlineData("UTF-16")]
    public void Encodings_of_Arabic_are_known(string name)
    {
        Assert.True(LegacyEncodings.TryFind(name, out Encoding? encoding));
        Assert.Equal(Sample.Text, encoding.GetString(encoding.GetBytes(Sample.Text)));
    }

    [Fact]
    public void An_encoding_that_there_is_not_is_not_found() => Assert.False(LegacyEncodings.TryFind("nonsense", out _));

    [Fact]
    public void Windows_1256_is_recognised() => Assert.Equal(Advice, Hint("windows-1256", Sample.Text));

    // "\u00AB" and "\u00BB" are guillemets, U+060C the Arabic comma, U+064B fathatan.
    [Fact]
    public void Windows_1256_is_recognised_among_Latin_and_punctuation() =>
        Assert.Equal(Advice, Hint("windows-1256", $"<b>\u00AB{Sample.Visited}\u064B\u00BB\u060C {Sample.Ali}</b> 2024"));

    [Theory]
    [InlineData("utf-8", Sample.Text)]
    [InlineData("iso-8859-6", "\u0648\u0627\u0644\u064A \u0627\u0644\u0642\u0627\u0647\u0631\u0629 \u0647\u0648")] // wali al-qahira huwa
    [InlineData("windows-1252", "\u00E9t\u00E9 \u00E0 la c\u00F4te fran\u00E7aise")]
    [InlineData("us-ascii", "plain")]
    public void Other_encodings_are_not_taken_for_it(string encoding, string text) => Assert.Equal("", Hint(encoding, text));

    [Fact]
    public void Utf8_with_an_invalid_byte_is_not_taken_for_it()
    {
        byte[] text = Encoding.UTF8.GetBytes(Sample.Text);

        Assert.Equal("", LegacyEncodings.Hint([.. text[..^1], 0xE1]));
    }

    private static string Hint(string encoding, string text)
    {
        Assert.True(LegacyEncodings.TryFind(encoding, out Encoding? found));
        return LegacyEncodings.Hint(found.GetBytes(text));
    }
}
