using EntityExtract.Cli.Queue;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class ServerTroubleTests
{
    [Theory]
    [InlineData(404, true)] // consumer not found
    [InlineData(503, false)] // JetStream system temporarily unavailable
    [InlineData(500, false)]
    public void Only_what_the_server_does_not_know_is_missing(int code, bool expected)
    {
        var exception = new NatsJSApiException(new ApiError { Code = code });

        Assert.Equal(expected, ServerTrouble.IsMissing(exception));
        Assert.True(ServerTrouble.Is(exception));
    }

    [Fact]
    public void A_connection_that_is_lost_leaves_nothing_missing() => Assert.False(ServerTrouble.IsMissing(new TimeoutException()));
}
