using System.Text.Json;
using EntityExtract.Dates;
using EntityExtract.Gazetteers;
using EntityExtract.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EntityExtract.Extensions.Tests;

/// <summary>What configuration says reaches the extractor, and what is wrong with it stops the start of the host.</summary>
public sealed class EntityExtractOptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Configuration_sets_every_option()
    {
        string model = _folder.CopyModel();
        string places = _folder.Write("places.tsv", $"type\tname\tid\nORGANIZATION\t{Sample.Beirut}\tQ1\n");
        string people = _folder.Write("people.jsonl", $$"""{"type":"PERSON","name":"{{Sample.Visited}}"}""");
        string deny = _folder.Write("deny.tsv", $"name\n{Sample.Damascus}\n");
        string patterns = _folder.Write("patterns.tsv", "type\tpattern\nDATE\tNUMBER\n");
        using IHost host = Hosts.BuildFromSettings($$"""
            {
              "EntityExtract": {
                "ModelFolder": {{Quote(model)}},
                "MinimumConfidence": 0.125,
                "ReferenceSource": "CallerOrDateline",
                "Dictionaries": [
                  { "Path": {{Quote(places)}} },
                  { "Path": {{Quote(people)}}, "Priority": "UnderModel", "Conflicts": "KeepFirst" }
                ],
                "Patterns": [{ "Path": {{Quote(patterns)}}, "Priority": "UnderModel" }],
                "DenyList": {{Quote(deny)}}
              }
            }
            """);
        await host.StartAsync();
        EntityExtractor extractor = host.Services.GetRequiredService<EntityExtractor>();

        Assert.Equal(model, extractor.Options.ModelFolder);
        Assert.Equal(0.125, extractor.Options.MinimumConfidence);
        Assert.Equal(ReferenceSource.CallerOrDateline, extractor.Options.ReferenceSource);
        Assert.Equal([1, 1], extractor.Options.Dictionaries.Select(static dictionary => dictionary.Count));
        Assert.Equal(
            [DictionaryPriority.OverModel, DictionaryPriority.UnderModel],
            extractor.Options.Dictionaries.Select(static dictionary => dictionary.Options.Priority));
        Assert.Equal(NameConflict.KeepFirst, extractor.Options.Dictionaries[1].Options.Conflicts);
        EntityPatterns loaded = Assert.Single(extractor.Options.Patterns);
        Assert.Equal((1, DictionaryPriority.UnderModel), (loaded.Count, loaded.Options.Priority));
        Assert.Equal(
            [Sample.Visited, Sample.Salim, Sample.Beirut, Sample.Yesterday], Sample.TextsOf(extractor.Extract(Sample.Sentence)));
        Assert.Equal("Q1", extractor.Extract(Sample.Sentence).Entities[2].Id);
    }

    [Fact]
    public async Task A_section_that_is_not_there_leaves_the_defaults()
    {
        using IHost host = Hosts.BuildFromSettings("{}");
        await host.StartAsync();
        EntityExtractorOptions options = host.Services.GetRequiredService<EntityExtractor>().Options;

        Assert.Empty(options.Dictionaries);
        Assert.Empty(options.Patterns);
        Assert.Equal(new EntityExtractorOptions(), options with { Dictionaries = [], Patterns = [] });
    }

    [Fact]
    public async Task A_key_that_is_no_option_stops_the_start()
    {
        var exception = await RefusalAsync<InvalidOperationException>("""{ "EntityExtract": { "MinimumConfidance": 0.5 } }""");

        Assert.Contains("MinimumConfidance", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MinimumConfidence", "high")]
    [InlineData("ReferenceSource", "Clock")]
    public async Task A_value_that_cannot_be_read_stops_the_start(string option, string value)
    {
        var exception = await RefusalAsync<InvalidOperationException>($$"""{ "EntityExtract": { "{{option}}": "{{value}}" } }""");

        Assert.Contains($"EntityExtract:{option}", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Action<EntityExtractOptions>> Faults => new()
    {
        { "MinimumConfidence: -0.5 is not from 0 to 1", static options => options.MinimumConfidence = -0.5 },
        { "MinimumConfidence: 1.5 is not from 0 to 1", static options => options.MinimumConfidence = 1.5 },
        { "MinimumConfidence: NaN is not from 0 to 1", static options => options.MinimumConfidence = double.NaN },
        { "ReferenceSource: 9 is none of its values", static options => options.ReferenceSource = (ReferenceSource)9 },
        { "ModelFolder: it is empty", static options => options.ModelFolder = " " },
        { "ModelFolder: the folder 'nowhere' does not exist", static options => options.ModelFolder = "nowhere" },
        { "ModelFolder: the folder '.' has no manifest.json", static options => options.ModelFolder = "." },
        { "DenyList: it is missing or empty", static options => options.DenyList = "" },
        { "DenyList: the file 'nowhere.tsv' does not exist", static options => options.DenyList = "nowhere.tsv" },
        { "Patterns:0: it is null", static options => options.Patterns.Add(null!) },
        { "Patterns:0:Path: it is missing or empty", static options => options.Patterns.Add(new()) },
        { "Dictionaries:0: it is null", static options => options.Dictionaries.Add(null!) },
        { "Dictionaries:0:Path: it is missing or empty", static options => options.Dictionaries.Add(new()) },
        { "Dictionaries:0:Path: '.' is a folder, not a file", static options => options.Dictionaries.Add(new() { Path = "." }) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task An_option_that_cannot_be_stops_the_start_and_is_named(string fault, Action<EntityExtractOptions> set) =>
        Assert.Equal([$"EntityExtractOptions.{fault}"], await FailuresAsync(set));

    [Fact]
    public async Task Every_fault_is_named_at_once()
    {
        string names = _folder.Write("names.csv", "");

        Assert.Equal(
            [
                $"EntityExtractOptions.ModelFolder: '{names}' is a file, not a folder",
                "EntityExtractOptions.MinimumConfidence: 2 is not from 0 to 1",
                $"EntityExtractOptions.Dictionaries:1:Path: the name of the file '{names}' ends neither in .tsv nor in .jsonl or .ndjson",
                "EntityExtractOptions.Dictionaries:1:Priority: 7 is none of its values",
                "EntityExtractOptions.Dictionaries:1:Conflicts: 8 is none of its values",
                $"EntityExtractOptions.Patterns:0:Path: the name of the file '{names}' ends neither in .tsv nor in .jsonl or .ndjson",
                "EntityExtractOptions.Patterns:0:Priority: 9 is none of its values",
            ],
            await FailuresAsync(options =>
            {
                options.ModelFolder = names;
                options.MinimumConfidence = 2;
                options.Dictionaries.Add(new() { Path = _folder.Write("good.tsv", "type\tname\n") });
                options.Dictionaries.Add(new() { Path = names, Priority = (DictionaryPriority)7, Conflicts = (NameConflict)8 });
                options.Patterns.Add(new() { Path = names, Priority = (DictionaryPriority)9 });
            }));
    }

    [Fact]
    public async Task They_are_named_together_with_those_of_other_options_of_the_host()
    {
        using IHost host = Hosts.Build(static services =>
        {
            services.AddEntityExtract(static options => options.MinimumConfidence = 2);
            services.AddOptions<OtherOptions>().Validate(static _ => false, "another fault").ValidateOnStart();
        });

        var exception = await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync());

        Assert.Equal(
            ["EntityExtractOptions.MinimumConfidence: 2 is not from 0 to 1", "another fault"],
            exception.InnerExceptions.Select(static inner => inner.Message));
    }

    [Fact]
    public async Task A_line_of_a_dictionary_that_cannot_be_used_stops_the_start_and_is_named()
    {
        string names = _folder.Write("names.tsv", $"type\tname\nLOCATION\t{Sample.Beirut}\nPLACE\t{Sample.Damascus}\n");

        var exception = await RefusalAsync<DictionaryException>(
            $$"""{ "EntityExtract": { "Dictionaries": [ { "Path": {{Quote(names)}} } ] } }""");

        Assert.Equal((names, 3), (exception.File, exception.Line));
        Assert.StartsWith($"{names}, line 3: there is no type 'PLACE'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_deny_list_that_cannot_be_used_stops_the_start_and_is_named()
    {
        string deny = _folder.Write("deny.jsonl", "{");

        var exception = await RefusalAsync<DictionaryException>($$"""{ "EntityExtract": { "DenyList": {{Quote(deny)}} } }""");

        Assert.Equal((deny, 1), (exception.File, exception.Line));
    }

    [Fact]
    public async Task A_damaged_model_stops_the_start_and_its_file_is_named()
    {
        string model = _folder.CopyModel();
        string weights = Path.Combine(model, "weights.bin");
        byte[] bytes = await File.ReadAllBytesAsync(weights);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(weights, bytes);

        var exception = await RefusalAsync<ModelRefusedException>($$"""{ "EntityExtract": { "ModelFolder": {{Quote(model)}} } }""");

        Assert.Equal(weights, exception.File);
    }

    private static async Task<T> RefusalAsync<T>(string settings)
        where T : Exception
    {
        using IHost host = Hosts.BuildFromSettings(settings);
        return await Assert.ThrowsAsync<T>(() => host.StartAsync());
    }

    private static async Task<IEnumerable<string>> FailuresAsync(Action<EntityExtractOptions> set)
    {
        using IHost host = Hosts.Build(services => services.AddEntityExtract(set));
        return (await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())).Failures;
    }

    private static string Quote(string value) => JsonSerializer.Serialize(value);

    private sealed class OtherOptions;
}
