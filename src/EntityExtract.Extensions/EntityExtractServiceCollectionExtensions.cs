using EntityExtract;
using EntityExtract.Extensions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds EntityExtract to the services of a host.</summary>
public static class EntityExtractServiceCollectionExtensions
{
    /// <summary>
    /// Adds an <see cref="EntityExtractor"/> and an <see cref="IEntityExtractor"/> that measures and logs, both singletons. When
    /// the host starts, the options are checked and the model and the dictionaries are loaded. Calling it again registers
    /// nothing twice. An <see cref="EntityExtractor"/> that was added before is kept, and the options do not count for it.
    /// </summary>
    /// <remarks>
    /// A host does not start with options that are out of range or name files that are not there
    /// (<see cref="OptionsValidationException"/>, which names every such option), with a line of a dictionary that cannot be used
    /// (<see cref="EntityExtract.Gazetteers.DictionaryException"/>) or a damaged model (<see cref="ModelRefusedException"/>).
    /// Without a host the first use throws these. The meter and the category of the log are both named EntityExtract; no text
    /// gets into either.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEntityExtract(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddLogging();
        services.AddMetrics();
        services.AddOptions<EntityExtractOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EntityExtractOptions>, EntityExtractOptionsValidator>());
        services.TryAddSingleton(static services => ExtractorLoader.Load(
            services.GetRequiredService<IOptions<EntityExtractOptions>>().Value,
            services.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category)));
        services.TryAddSingleton<ExtractionMetrics>();
        services.TryAddSingleton<IEntityExtractor, InstrumentedExtractor>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, LoadAtStart>());
        return services;
    }

    /// <summary>Does what <see cref="AddEntityExtract(IServiceCollection)"/> does, with options set in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; it runs when the host starts.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEntityExtract(this IServiceCollection services, Action<EntityExtractOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddEntityExtract().Configure(configure);
    }

    /// <summary>
    /// Does what <see cref="AddEntityExtract(IServiceCollection)"/> does, with the options of a section of the configuration. A
    /// key that is no option, and a value that cannot be read, stop the start.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section, whose keys are the properties of <see cref="EntityExtractOptions"/>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEntityExtract(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddEntityExtract();
        services.AddOptions<EntityExtractOptions>().Bind(section, static binder => binder.ErrorOnUnknownConfiguration = true);
        return services;
    }
}
