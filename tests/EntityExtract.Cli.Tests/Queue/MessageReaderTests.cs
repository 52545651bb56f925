using System.Text;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class MessageReaderTests
{
    private static readonly RetryPolicy Policy = new(MaxTries: 5, Delay: TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_document_is_read_as_often_as_it_may_be_tried(ulong deliveries)
    {
        InputDocument document = Read("{\"id\":\"1\",\"text\":\"a\"}", deliveries);

        Assert.Equal(("1", "a", null), (document.Id, document.Text, document.Fault));
    }

    [Theory]
    [InlineData("", 1, null, "the line is empty")]
    [InlineData("{", 1, null, "the JSON is broken at byte 2")]
    [InlineData("[]", 1, null, "the line is not a JSON object")]
    [InlineData("{\"text\":\"a\"}", 1, null, "the field 'id' is missing")]
    [InlineData("{\"id\":\"1\"}", 1, "1", "the field 'text' is missing")]
    [InlineData("{\"id\":\"1\",\"text\":\"0123456789\"}", 1, null, "it is longer than 29 bytes")]
    [InlineData("{\"id\":\"1\",\"text\":\"a\"}", 6, "1", "no worker came to an end with it in 5 tries")]
    // What is wrong with it says more than that it came so often.
    [InlineData("{\"id\":\"1\"}", 6, "1", "the field 'text' is missing")]
    public void A_message_without_a_document_has_a_reason(string payload, ulong deliveries, string? id, string fault)
    {
        InputDocument document = Read(payload, deliveries);

        Assert.Equal((id, null, fault), (document.Id, document.Text, document.Fault));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void The_last_try_is_the_one_that_the_policy_says(ulong deliveries, bool expected) =>
        Assert.Equal(expected, Policy.IsLast(deliveries));

    private static InputDocument Read(string payload, ulong deliveries) =>
        new MessageReader(ReadingOptions.Default with { MaximumDocumentLength = 29 }, Policy).Read(Encoding.UTF8.GetBytes(payload), deliveries);
}
