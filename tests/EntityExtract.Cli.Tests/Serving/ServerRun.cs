using EntityExtract.Cli.Serving;
using Microsoft.AspNetCore.Builder;

namespace EntityExtract.Cli.Tests.Serving;

/// <summary>A server on a free port of this machine, with a client.</summary>
internal sealed class ServerRun : IAsyncDisposable
{
    private readonly WebApplication _server;

    private ServerRun(WebApplication server, HttpClient client)
    {
        _server = server;
        Client = client;
    }

    public HttpClient Client { get; }

    public static async Task<ServerRun> StartAsync(int maxBytes = ServerOptions.DefaultMaxBytes)
    {
        WebApplication server = ExtractionServer.Create(
            EntityExtractor.Default, new ServerOptions { Port = 0, MaxBytes = maxBytes });
        await server.StartAsync();
        return new ServerRun(server, new HttpClient { BaseAddress = new Uri(server.Urls.Single()) });
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
    }
}
