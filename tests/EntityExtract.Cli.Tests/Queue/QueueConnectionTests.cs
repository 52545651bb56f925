using EntityExtract.Cli.Queue;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace EntityExtract.Cli.Tests.Queue;

public sealed class QueueConnectionTests
{
    [Fact]
    public void What_the_server_refuses_is_not_taken_for_a_lost_connection()
    {
        var refusal = new NatsJSApiException(new ApiError { Code = 503, Description = "JetStream not enabled for account." });

        Assert.Equal("JetStream not enabled for account", QueueConnection.Explain(refusal));
        Assert.Equal("the server does not answer for JetStream", QueueConnection.Explain(new NatsJSApiNoResponseException()));
        Assert.Equal("there is no connection (refused)", QueueConnection.Explain(new NatsException("refused.")));
    }
}
