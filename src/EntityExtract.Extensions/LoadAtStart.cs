using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EntityExtract.Extensions;

/// <summary>
/// Loads the extractor while the host starts: a damaged model or dictionary stops the start, and no request waits for it.
/// </summary>
internal sealed class LoadAtStart(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<EntityExtractor>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
