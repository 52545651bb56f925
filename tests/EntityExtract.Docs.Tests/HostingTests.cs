using System.Diagnostics.Metrics;
using System.Reflection;
using EntityExtract.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace EntityExtract.Docs.Tests;

/// <summary>The tables of docs/hosting.md have everything that there is, and nothing else.</summary>
public sealed class HostingTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/hosting.md");

    [Fact]
    public void Every_option_is_in_the_table() => Assert.Equal(
        Keys(typeof(EntityExtractOptions))
            .Concat(Keys(typeof(DictionaryFileOptions)).Select(key => $"Dictionaries:0:{key}"))
            .Concat(Keys(typeof(PatternFileOptions)).Select(key => $"Patterns:0:{key}"))
            .Order(),
        TableOf("Options").Column("Key").Select(Unquoted).Order());

    [Fact]
    public void Every_instrument_is_in_the_table_with_its_unit()
    {
        var instruments = new List<(string Name, string Unit)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == "EntityExtract") instruments.Add((instrument.Name, instrument.Unit!));
        };
        listener.Start();
        using ServiceProvider services = new ServiceCollection().AddEntityExtract().BuildServiceProvider();
        services.GetRequiredService<IEntityExtractor>();

        MarkdownTable table = TableOf("Metrics");
        Assert.Equal(
            instruments.Distinct().Order(),
            table.Column("Instrument").Select(Unquoted).Zip(table.Column("Unit").Select(Unquoted)).Order());
    }

    private static IEnumerable<string> Keys(Type options) =>
        options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.Name);

    private static MarkdownTable TableOf(string title) =>
        MarkdownTable.Parse(Page[Page.IndexOf($"\n## {title}\n", StringComparison.Ordinal)..]);

    private static string Unquoted(string cell) => cell.Trim('`');
}
