using EntityExtract.Gazetteers.Files;
using Microsoft.Extensions.Options;

namespace EntityExtract.Extensions;

/// <summary>
/// Says what is wrong with options before anything is loaded: every fault at once, each with the option and the path. What
/// only loading can tell, as a damaged model or a bad line of a dictionary, is said by the exceptions of loading.
/// </summary>
internal sealed class EntityExtractOptionsValidator : IValidateOptions<EntityExtractOptions>
{
    private const string Manifest = "manifest.json";

    public ValidateOptionsResult Validate(string? name, EntityExtractOptions options)
    {
        // A host checks the options of many libraries; these failures say whose they are.
        string[] failures = [.. FailuresOf(options).Select(static failure => $"{nameof(EntityExtractOptions)}.{failure}")];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> FailuresOf(EntityExtractOptions options)
    {
        if (options.ModelFolder is { } folder && FailureOfModel(folder) is { } model)
            yield return $"{nameof(options.ModelFolder)}: {model}";

        // Not a number is no number from 0 to 1 either.
        if (!(options.MinimumConfidence is >= 0 and <= 1))
            yield return FormattableString.Invariant($"{nameof(options.MinimumConfidence)}: {options.MinimumConfidence} is not from 0 to 1");

        if (NoneOf(options.ReferenceSource)) yield return $"{nameof(options.ReferenceSource)}: {options.ReferenceSource} is none of its values";

        for (int i = 0; i < options.Dictionaries.Count; i++)
        {
            string option = FormattableString.Invariant($"{nameof(options.Dictionaries)}:{i}");
            if (options.Dictionaries[i] is not { } dictionary)
            {
                yield return $"{option}: it is null";
                continue;
            }

            if (FailureOfNames(dictionary.Path) is { } failure) yield return $"{option}:{nameof(dictionary.Path)}: {failure}";
            if (NoneOf(dictionary.Priority)) yield return $"{option}:{nameof(dictionary.Priority)}: {dictionary.Priority} is none of its values";
            if (NoneOf(dictionary.Conflicts)) yield return $"{option}:{nameof(dictionary.Conflicts)}: {dictionary.Conflicts} is none of its values";
        }

        for (int i = 0; i < options.Patterns.Count; i++)
        {
            string option = FormattableString.Invariant($"{nameof(options.Patterns)}:{i}");
            if (options.Patterns[i] is not { } patterns)
            {
                yield return $"{option}: it is null";
                continue;
            }

            if (FailureOfNames(patterns.Path) is { } failure) yield return $"{option}:{nameof(patterns.Path)}: {failure}";
            if (NoneOf(patterns.Priority)) yield return $"{option}:{nameof(patterns.Priority)}: {patterns.Priority} is none of its values";
        }

        if (options.DenyList is { } denyList && FailureOfNames(denyList) is { } deny) yield return $"{nameof(options.DenyList)}: {deny}";
    }

    private static bool NoneOf<T>(T value)
        where T : struct, Enum => !Enum.IsDefined(value);

    private static string? FailureOfModel(string folder) => folder switch
    {
        _ when string.IsNullOrWhiteSpace(folder) => "it is empty",
        _ when File.Exists(folder) => $"'{folder}' is a file, not a folder",
        _ when !Directory.Exists(folder) => $"the folder '{folder}' does not exist",
        _ when !File.Exists(Path.Combine(folder, Manifest)) => $"the folder '{folder}' has no {Manifest}",
        _ => null,
    };

    private static string? FailureOfNames(string? path) => path switch
    {
        _ when string.IsNullOrWhiteSpace(path) => "it is missing or empty",
        _ when Directory.Exists(path) => $"'{path}' is a folder, not a file",
        _ when !File.Exists(path) => $"the file '{path}' does not exist",
        _ when !HasFormat(path) => $"the name of the file '{path}' ends neither in .tsv nor in .jsonl or .ndjson",
        _ => null,
    };

    private static bool HasFormat(string path)
    {
        try
        {
            _ = DictionaryFile.FormatOf(path);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
