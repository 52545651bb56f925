using EntityExtract.Cli.Queue;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class QueuePublisherTests
{
    [Theory]
    [InlineData(70_000, 0)]
    [InlineData(0, 2_000_000)]
    public async Task What_no_stream_will_ever_take_is_too_large_rather_than_held_back(int headerLength, int payloadLength)
    {
        await using NatsServer server = await NatsServer.StartAsync();
        using var error = new StringWriter();
        var publisher = new QueuePublisher(server.JetStream, TimeSpan.FromSeconds(0.1), new WorkerReport(error));
        using var ending = new CancellationTokenSource(TimeSpan.FromSeconds(10));

        PublishOutcome outcome = await publisher.PublishAsync(
            "results.news", "1", new byte[payloadLength], new() { ["Long"] = new string('a', headerLength) }, ending.Token);

        Assert.Equal(PublishOutcome.TooLarge, outcome);
        Assert.Equal("", error.ToString());
    }
}
