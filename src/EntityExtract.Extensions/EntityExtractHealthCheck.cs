using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EntityExtract.Extensions;

/// <summary>Healthy when the model is loaded and finds the city in a sentence of ours.</summary>
/// <remarks>
/// The model is asked with default options: the user's deny list, dictionaries or minimum confidence may rightly hide the city.
/// Nothing of it is in the metrics, which count what users extract. A singleton, because an extractor that is used again
/// needs no new memory. Thread-safe.
/// </remarks>
internal sealed class EntityExtractHealthCheck(IServiceProvider services) : IHealthCheck
{
    // zara al-wazir madinat bayrut ams: "The minister visited the city of Beirut yesterday."
    private const string Before = "\u0632\u0627\u0631 \u0627\u0644\u0648\u0632\u064A\u0631 \u0645\u062F\u064A\u0646\u0629 ";
    private const string City = "\u0628\u064A\u0631\u0648\u062A";
    private const string After = " \u0623\u0645\u0633.";

    // A failure to load is not kept: the next check tries again.
    private readonly Lazy<EntityExtractor> _extractor = new(
        () => EntityExtractor.Create(new EntityExtractorOptions(), services.GetRequiredService<EntityExtractor>().Model),
        LazyThreadSafetyMode.PublicationOnly);

    /// <remarks>What loading throws, the service of health checks reports with the status of the registration.</remarks>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ExtractedDocument found = _extractor.Value.Extract(Before + City + After);
        bool isHealthy = found.Entities.Any(static entity =>
            entity.Type == EntityType.Location && entity.Start == Before.Length && entity.Length == City.Length);

        return Task.FromResult(isHealthy
            ? HealthCheckResult.Healthy("The model is loaded and finds a known place.")
            : new HealthCheckResult(context.Registration.FailureStatus, "The model is loaded but does not find a known place."));
    }
}
