using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EntityExtract.Extensions.Tests;

public sealed class EntityExtractHealthCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_loaded_model_is_healthy_whatever_the_user_hides()
    {
        // The city of the check itself.
        string deny = _folder.Write("deny.tsv", $"name\n{Sample.Beirut}\n");
        using IHost host = await Hosts.StartAsync(services =>
        {
            services.AddEntityExtract(options => (options.MinimumConfidence, options.DenyList) = (1, deny));
            services.AddHealthChecks().AddEntityExtract();
        });

        HealthReportEntry entry = await CheckAsync(host);

        Assert.Equal(HealthStatus.Healthy, entry.Status);
    }

    [Fact]
    public async Task A_model_that_finds_nothing_is_unhealthy()
    {
        using IHost host = await Hosts.StartAsync(static services =>
        {
            services.AddSingleton(Sample.Blind()).AddEntityExtract();
            services.AddHealthChecks().AddEntityExtract();
        });

        HealthReportEntry entry = await CheckAsync(host);

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Equal("The model is loaded but does not find a known place.", entry.Description);
    }

    [Fact]
    public async Task A_model_that_cannot_be_loaded_has_the_status_of_the_registration_until_it_can()
    {
        string model = _folder.CopyModel();
        string weights = Path.Combine(model, "weights.bin");
        File.Move(weights, weights + ".away");
        using IHost host = Hosts.Build(services =>
        {
            services.AddEntityExtract(options => options.ModelFolder = model);
            services.AddHealthChecks().AddEntityExtract(failureStatus: HealthStatus.Degraded);
        });

        HealthReportEntry entry = await CheckAsync(host);
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.IsType<ModelRefusedException>(entry.Exception);

        File.Move(weights + ".away", weights);
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(host)).Status);
    }

    [Fact]
    public async Task The_name_and_the_tags_are_those_given()
    {
        using IHost host = await Hosts.StartAsync(static services =>
        {
            services.AddEntityExtract();
            services.AddHealthChecks().AddEntityExtract("arabic", tags: ["ready"]);
        });

        HealthReportEntry entry = await CheckAsync(host, "arabic");

        Assert.Equal(["ready"], entry.Tags);
    }

    [Fact]
    public async Task A_check_is_not_in_the_metrics()
    {
        using IHost host = await Hosts.StartAsync(static services =>
        {
            services.AddEntityExtract();
            services.AddHealthChecks().AddEntityExtract();
        });
        using MetricCollector<long> documents = Hosts.Listen<long>(host, "entity_extract.documents");

        await CheckAsync(host);

        Assert.Empty(documents.GetMeasurementSnapshot());
    }

    [Fact]
    public async Task A_web_service_answers_200_when_healthy_and_503_when_not()
    {
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(static services => services.AddEntityExtract()));
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "Unhealthy"),
            await AskAsync(static services => services.AddSingleton(Sample.Blind()).AddEntityExtract()));
    }

    [Fact]
    public void Nulls_are_refused()
    {
        IHealthChecksBuilder none = null!;
        IHealthChecksBuilder checks = new ServiceCollection().AddHealthChecks();

        Assert.Throws<ArgumentNullException>("builder", () => none.AddEntityExtract());
        Assert.Throws<ArgumentNullException>("name", () => checks.AddEntityExtract(name: null!));
    }

    private static async Task<HealthReportEntry> CheckAsync(IHost host, string name = "entity-extract")
    {
        HealthReport report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return Assert.Contains(name, report.Entries);
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(Action<IServiceCollection> add)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHealthChecks().AddEntityExtract();
        add(builder.Services);
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapHealthChecks("/health");
        await app.StartAsync();

        using var client = new HttpClient();
        using HttpResponseMessage response = await client.GetAsync(new Uri(app.Urls.Single() + "/health"));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
