using EntityExtract.Gazetteers;
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
            DictionaryFileOptions? file = options.Dictionaries[i];
            string option = FormattableString.Invariant($"{nameof(options.Dictionaries)}:{i}");
            foreach (string failure in FailuresOfFile(option, file is null ? null : (file.Path, file.Priority))) yield return failure;
            if (file is not null && NoneOf(file.Conflicts)) yield return $"{option}:{nameof(file.Conflicts)}: {file.Conflicts} is none of its values";
        }

        for (int i = 0; i < options.Patterns.Count; i++)
        {
            PatternFileOptions? file = options.Patterns[i];
            string option = FormattableString.Invariant($"{nameof(options.Patterns)}:{i}");
            foreach (string failure in FailuresOfFile(option, file is null ? null : (file.Path, file.Priority))) yield return failure;
        }

        if (options.DenyList is { } denyList && FailureOfNames(denyList) is { } deny) yield return $"{nameof(options.DenyList)}: {deny}";
    }

    // What files of names and of patterns share.
    private static IEnumerable<string> FailuresOfFile(string option, (string? Path, DictionaryPriority Priority)? given)
    {
        if (given is not { } file)
        {
            yield return $"{option}: it is null";
            yield break;
        }

        if (FailureOfNames(file.Path) is { } failure) yield return $"{option}:{nameof(file.Path)}: {failure}";
        if (NoneOf(file.Priority)) yield return $"{option}:{nameof(file.Priority)}: {file.Priority} is none of its values";
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
