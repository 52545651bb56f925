using System.CommandLine;

namespace EntityExtract.Cli.Commands;

/// <summary>The options of the commands that train.</summary>
internal static class TrainingArguments
{
    public static Option<string[]> Files(string name, string helpName, string description) => new(name)
    {
        Required = true,
        HelpName = helpName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string?> Gazetteers() => Lexicon("--gazetteers", "The name lists, from build-gazetteers.");

    public static Option<string?> Clusters() => Lexicon("--clusters", "The word clusters, from build-clusters.");

    public static Option<string?> Likeness() => Lexicon("--likeness", "How like names words are, from build-likeness.");

    public static Option<int> Seed() => new("--seed")
    {
        HelpName = "N",
        Description = "The seed of everything random: equal seeds and files give equal bytes.",
        DefaultValueFactory = static _ => 1,
    };

    private static Option<string?> Lexicon(string name, string description) => new(name)
    {
        HelpName = "FILE",
        Description = $"{description} Without it, those of the model inside the tool are used.",
    };
}
