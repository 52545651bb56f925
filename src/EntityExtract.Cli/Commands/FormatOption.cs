using System.CommandLine;

namespace EntityExtract.Cli.Commands;

/// <summary>An option that takes one of a few names.</summary>
internal static class FormatOption
{
    public static Option<string> Create(string name, string description, string defaultValue, params string[] names)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', names),
            Description = description,
            DefaultValueFactory = _ => defaultValue,
            CustomParser = argument =>
            {
                string value = argument.Tokens[^1].Value;
                if (!names.Contains(value, StringComparer.Ordinal))
                    argument.AddError($"'{value}' is none of the values of {name}: {string.Join(", ", names)}.");
                return value;
            },
        };
        option.CompletionSources.Add(names);
        return option;
    }
}
