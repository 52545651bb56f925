using System.CommandLine;
using System.CommandLine.Parsing;
using EntityExtract.Cli.Output;
using EntityExtract.Text;

namespace EntityExtract.Cli.Commands;

/// <summary>The option <c>--steps</c>: presets and single steps, with commas between them.</summary>
internal static class StepsOption
{
    private static readonly Dictionary<string, NormalizationSteps> Names =
        Enum.GetValues<NormalizationSteps>().ToDictionary(static s => KebabCase.Of(s), StringComparer.Ordinal);

    public static Option<NormalizationSteps> Create() => new("--steps")
    {
        HelpName = "STEP,...",
        Description =
            $"What is done: presets or single steps, with commas between them, of {string.Join(", ", Names.Keys)}.",
        DefaultValueFactory = static _ => NormalizationSteps.Tagging,
        CustomParser = Parse,
    };

    private static NormalizationSteps Parse(ArgumentResult argument)
    {
        var steps = NormalizationSteps.None;
        foreach (string name in argument.Tokens[^1].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Names.TryGetValue(name, out NormalizationSteps step)) steps |= step;
            else argument.AddError($"There is no step '{name}'. The steps are {string.Join(", ", Names.Keys)}.");
        }

        return steps;
    }
}
