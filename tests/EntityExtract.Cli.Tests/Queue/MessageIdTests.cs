using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class MessageIdTests
{
    [Theory]
    [InlineData("news-17")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("https://example.org/?a=b&c#d")]
    [InlineData(Sample.Baghdad)]
    public void An_id_that_fits_is_taken_as_it_is(string id) => Assert.Equal($"results/{id}", MessageId.OfResult("results", id));

    [Theory]
    [InlineData("%sha256-0", "%25sha256-0")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData(" a", "%20a")]
    [InlineData("a ", "a%20")]
    [InlineData("a%20", "a%2520")]
    [InlineData("%", "%25")]
    public void An_id_that_a_header_cannot_hold_is_escaped_and_stays_different(string id, string expected) =>
        Assert.Equal($"results/{expected}", MessageId.OfResult("results", id));

    [Fact]
    public void An_id_too_long_for_a_header_is_hashed()
    {
        string longest = new('a', 1_000);
        Assert.Equal($"results/{longest}", MessageId.OfResult("results", longest));
        // printf 'a%.0s' {1..1001} | sha256sum
        Assert.Equal("results/%sha256-bb0381c13e0817201355e7d700b7623f0e985287add78712a11407c9f754efc8", MessageId.OfResult("results", longest + "a"));
        // Escaped, it has three bytes for each.
        Assert.StartsWith("results/%sha256-", MessageId.OfResult("results", new string('%', 334)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dead_letter_has_the_place_of_its_message() => Assert.Equal("dead/news/17", MessageId.OfDeadLetter("dead", "news", 17));
}
