using System.CommandLine;
using EntityExtract.Cli.Input;
using EntityExtract.Cli.Output;
using EntityExtract.Gazetteers;
using EntityExtract.Patterns;

namespace EntityExtract.Cli.Commands;

/// <summary>The options <c>--dictionary FILE</c>, <c>--dictionary-priority</c>, <c>--patterns FILE</c>, <c>--pattern-priority</c> and <c>--deny FILE</c>.</summary>
internal sealed class UserNamesOptions
{
    private static readonly string[] Priorities = [.. Enum.GetValues<DictionaryPriority>().Select(static p => KebabCase.Of(p))];

    private readonly Option<string[]> _dictionaries = new("--dictionary")
    {
        HelpName = "FILE",
        Description = "Names of your own, as .tsv with the columns type, name, canonical and id, or as .jsonl. May be given several times.",
    };

    private readonly Option<string> _priority = FormatOption.Create(
        "--dictionary-priority",
        "Whether names of dictionaries replace what the model found there, or count only where it found nothing.",
        Priorities[0],
        Priorities);

    private readonly Option<string[]> _patterns = new("--patterns")
    {
        HelpName = "FILE",
        Description = "Patterns of your own, as .tsv with the columns type, pattern and id, or as .jsonl. May be given several times.",
    };

    private readonly Option<string> _patternPriority = FormatOption.Create(
        "--pattern-priority",
        "Whether what patterns find replaces what was found there, or counts only where nothing was but what they are made of.",
        Priorities[0],
        Priorities);

    private readonly Option<string?> _deny = new("--deny")
    {
        HelpName = "FILE",
        Description = "Texts that are no entity, as .tsv with the column name, and type if wanted, or as .jsonl.",
    };

    public void AddTo(Command command)
    {
        command.Add(_dictionaries);
        command.Add(_priority);
        command.Add(_patterns);
        command.Add(_patternPriority);
        command.Add(_deny);
    }

    /// <summary>The files that they name.</summary>
    public IEnumerable<string> Files(ParseResult parsed) =>
        [.. parsed.GetValue(_dictionaries) ?? [], .. parsed.GetValue(_patterns) ?? [], .. parsed.GetValue(_deny) is { } deny ? new[] { deny } : []];

    /// <exception cref="DictionaryRefusedException">A file cannot be used.</exception>
    public EntityExtractorOptions Apply(ParseResult parsed, EntityExtractorOptions options)
    {
        var dictionaryOptions = new DictionaryOptions { Priority = PriorityOf(parsed, _priority) };
        var patternOptions = new PatternOptions { Priority = PriorityOf(parsed, _patternPriority) };
        string? deny = parsed.GetValue(_deny);
        return options with
        {
            Dictionaries = [.. (parsed.GetValue(_dictionaries) ?? []).Select(
                path => Load(path, static (path, options) => EntityDictionary.Load(path, options), dictionaryOptions))],
            Patterns = [.. (parsed.GetValue(_patterns) ?? []).Select(
                path => Load(path, static (path, options) => EntityPatterns.Load(path, options), patternOptions))],
            DenyList = deny is null ? null : Load(deny, static (path, _) => DenyList.Load(path), dictionaryOptions),
        };
    }

    private static DictionaryPriority PriorityOf(ParseResult parsed, Option<string> option) =>
        (DictionaryPriority)Array.IndexOf(Priorities, parsed.GetRequiredValue(option));

    private static T Load<T, TOptions>(string path, Func<string, TOptions, T> load, TOptions options)
    {
        try
        {
            return load(path, options);
        }
        catch (DictionaryException exception)
        {
            throw new DictionaryRefusedException(exception.Message, exception);
        }
        catch (ArgumentException exception)
        {
            throw new DictionaryRefusedException($"{path}: the name ends neither in .tsv nor in .jsonl or .ndjson.", exception);
        }
        catch (Exception exception) when (InputName.IsReadFailure(exception))
        {
            throw new DictionaryRefusedException(InputName.Describe(path, exception), exception);
        }
    }
}
