using System.CommandLine;

namespace EntityExtract.Cli.Commands;

/// <summary>The option <c>--model PATH</c>.</summary>
internal static class ModelOption
{
    public static Option<string?> Create() => new("--model")
    {
        HelpName = "PATH",
        Description = "The folder of the model, with its manifest.json. Without it, the model inside the tool is used.",
    };

    public static EntityExtractor Load(string? folder) => Load(new EntityExtractorOptions { ModelFolder = folder });

    /// <summary>Makes an extractor; with default options it is the one that is made only once.</summary>
    public static EntityExtractor Load(EntityExtractorOptions options) =>
        options == new EntityExtractorOptions() ? EntityExtractor.Default : EntityExtractor.Create(options);
}
