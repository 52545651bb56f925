using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace EntityExtract.Extensions.Tests;

/// <summary>Hosts as a program makes them, whose logs are kept down to the lowest level.</summary>
internal static class Hosts
{
    /// <summary>A host that has not started.</summary>
    public static IHost Build(Action<IServiceCollection> add)
    {
        HostApplicationBuilder builder = Builder();
        add(builder.Services);
        return builder.Build();
    }

    /// <summary>A host that has not started, with settings as appsettings.json has them.</summary>
    public static IHost BuildFromSettings(string settings)
    {
        HostApplicationBuilder builder = Builder();
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(settings)));
        builder.Services.AddEntityExtract(builder.Configuration.GetSection("EntityExtract"));
        return builder.Build();
    }

    /// <summary>A host that has started.</summary>
    public static async Task<IHost> StartAsync(Action<IServiceCollection> add)
    {
        IHost host = Build(add);
        await host.StartAsync();
        return host;
    }

    /// <summary>What was logged in the category of the library, in order.</summary>
    public static IReadOnlyList<FakeLogRecord> LogIn(FakeLogCollector log) =>
        [.. log.GetSnapshot().Where(static record => record.Category == "EntityExtract")];

    /// <summary>How often a model was loaded.</summary>
    public static int LoadsIn(FakeLogCollector log) =>
        LogIn(log).Count(static record => record.Message.StartsWith("Loaded", StringComparison.Ordinal));

    /// <summary>Listens to an instrument of the library in one host.</summary>
    public static MetricCollector<T> Listen<T>(IHost host, string instrument)
        where T : struct => new(host.Services.GetRequiredService<IMeterFactory>(), "EntityExtract", instrument);

    private static HostApplicationBuilder Builder()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddFakeLogging().SetMinimumLevel(LogLevel.Trace);
        return builder;
    }
}
