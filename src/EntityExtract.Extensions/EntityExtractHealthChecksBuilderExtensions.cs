using EntityExtract.Extensions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a health check for EntityExtract.</summary>
public static class EntityExtractHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that is healthy when the model of the services is loaded and finds a known place in a fixed sentence. It takes
    /// less than a millisecond, and nothing of it is in the metrics.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What a failure means; null means <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags to filter checks by.</param>
    /// <returns>The same health checks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddEntityExtract(
        this IHealthChecksBuilder builder,
        string name = "entity-extract",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<EntityExtractHealthCheck>();
        return builder.Add(new HealthCheckRegistration(
            name, static services => services.GetRequiredService<EntityExtractHealthCheck>(), failureStatus, tags));
    }
}
