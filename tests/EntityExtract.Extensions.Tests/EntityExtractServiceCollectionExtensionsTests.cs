using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Testing;

namespace EntityExtract.Extensions.Tests;

public sealed class EntityExtractServiceCollectionExtensionsTests
{
    [Fact]
    public async Task A_host_gives_both_extractors_which_find_the_same()
    {
        using IHost host = await Hosts.StartAsync(static services => services.AddEntityExtract());
        var plain = host.Services.GetRequiredService<EntityExtractor>();
        var measured = host.Services.GetRequiredService<IEntityExtractor>();

        Assert.Equal(Sample.Entities, Sample.TextsOf(plain.Extract(Sample.Sentence)));
        Assert.Equal(Sample.Entities, Sample.TextsOf(measured.Extract(Sample.Sentence)));
    }

    [Fact]
    public async Task What_is_known_of_a_text_reaches_the_extractor()
    {
        using IHost host = await Hosts.StartAsync(static services => services.AddEntityExtract());
        var context = new ExtractionContext { ReferenceDate = new DateOnly(2024, 9, 6) };

        ExtractedDocument document = host.Services.GetRequiredService<IEntityExtractor>().Extract(Sample.Sentence, context);

        Assert.Equal(new DateOnly(2024, 9, 5), document.Entities[^1].Date!.Start);
    }

    [Fact]
    public async Task Both_are_singletons_in_every_scope()
    {
        using IHost host = await Hosts.StartAsync(static services => services.AddEntityExtract());
        using IServiceScope scope = host.Services.CreateScope();

        Assert.Same(host.Services.GetRequiredService<EntityExtractor>(), scope.ServiceProvider.GetRequiredService<EntityExtractor>());
        Assert.Same(host.Services.GetRequiredService<IEntityExtractor>(), scope.ServiceProvider.GetRequiredService<IEntityExtractor>());
    }

    [Fact]
    public async Task The_model_is_loaded_when_the_host_has_started_and_never_again()
    {
        using IHost host = await Hosts.StartAsync(static services => services.AddEntityExtract());
        Assert.Equal(1, Hosts.LoadsIn(host.Services.GetFakeLogCollector()));

        Parallel.For(0, 16, _ => host.Services.GetRequiredService<IEntityExtractor>().Extract(Sample.Sentence));

        Assert.Equal(1, Hosts.LoadsIn(host.Services.GetFakeLogCollector()));
    }

    [Fact]
    public async Task The_model_is_loaded_before_any_other_service_starts()
    {
        using IHost host = await Hosts.StartAsync(static services => services
            .AddSingleton<CountsLoads>()
            .AddHostedService(static services => services.GetRequiredService<CountsLoads>())
            .AddEntityExtract());

        Assert.Equal(1, host.Services.GetRequiredService<CountsLoads>().AtStart);
    }

    [Fact]
    public void Without_a_start_the_first_use_loads_and_many_at_once_load_once()
    {
        using IHost host = Hosts.Build(static services => services.AddEntityExtract());
        Assert.Equal(0, Hosts.LoadsIn(host.Services.GetFakeLogCollector()));

        Parallel.For(0, 16, _ => host.Services.GetRequiredService<EntityExtractor>());

        Assert.Equal(1, Hosts.LoadsIn(host.Services.GetFakeLogCollector()));
    }

    [Fact]
    public void Services_without_a_host_are_enough()
    {
        using ServiceProvider services = new ServiceCollection().AddEntityExtract().BuildServiceProvider(validateScopes: true);

        Assert.Equal(Sample.Entities, Sample.TextsOf(services.GetRequiredService<IEntityExtractor>().Extract(Sample.Sentence)));
    }

    [Fact]
    public void Adding_again_registers_nothing_twice()
    {
        IServiceCollection services = new ServiceCollection().AddEntityExtract();
        ServiceDescriptor[] once = [.. services.Where(IsOurs)];

        services.AddEntityExtract();

        Assert.Equal(once, services.Where(IsOurs));
    }

    [Fact]
    public async Task An_extractor_that_was_added_before_is_kept()
    {
        EntityExtractor own = Sample.Blind();
        using IHost host = await Hosts.StartAsync(services => services.AddSingleton(own).AddEntityExtract());

        Assert.Same(own, host.Services.GetRequiredService<EntityExtractor>());
        Assert.Equal([Sample.Yesterday], Sample.TextsOf(host.Services.GetRequiredService<IEntityExtractor>().Extract(Sample.Sentence)));
        Assert.Equal(0, Hosts.LoadsIn(host.Services.GetFakeLogCollector()));
    }

    [Fact]
    public async Task Options_of_several_calls_add_up()
    {
        using IHost host = await Hosts.StartAsync(static services => services
            .AddEntityExtract(static options => options.MinimumConfidence = 0.25)
            .AddEntityExtract(static options => options.ReferenceSource = Dates.ReferenceSource.CallerOrDateline));
        EntityExtractorOptions options = host.Services.GetRequiredService<EntityExtractor>().Options;

        Assert.Equal(0.25, options.MinimumConfidence);
        Assert.Equal(Dates.ReferenceSource.CallerOrDateline, options.ReferenceSource);
    }

    [Fact]
    public void Nulls_are_refused()
    {
        var services = new ServiceCollection();
        IServiceCollection none = null!;

        Assert.Throws<ArgumentNullException>("services", () => none.AddEntityExtract());
        Assert.Throws<ArgumentNullException>("services", () => none.AddEntityExtract(static _ => { }));
        Assert.Throws<ArgumentNullException>("services", () => none.AddEntityExtract(new ConfigurationManager()));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddEntityExtract((Action<EntityExtractOptions>)null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddEntityExtract((IConfiguration)null!));
    }

    // Logs and options of the framework may add a delegate each time.
    private static bool IsOurs(ServiceDescriptor service) =>
        service.ServiceType.Assembly == typeof(IEntityExtractor).Assembly
        || service.ServiceType == typeof(EntityExtractor)
        || service.ServiceType == typeof(IHostedService)
        || service.ImplementationType?.Assembly == typeof(IEntityExtractor).Assembly;

    private sealed class CountsLoads(FakeLogCollector log) : IHostedService
    {
        public int AtStart { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            AtStart = Hosts.LoadsIn(log);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
