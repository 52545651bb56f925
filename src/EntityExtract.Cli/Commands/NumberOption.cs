using System.CommandLine;
using System.Globalization;

namespace EntityExtract.Cli.Commands;

/// <summary>An option that takes a whole number within bounds.</summary>
internal static class NumberOption
{
    public static Option<int> Create(string name, string description, int defaultValue, int least, int most) => new(name)
    {
        HelpName = "N",
        Description = description,
        DefaultValueFactory = _ => defaultValue,
        CustomParser = argument =>
        {
            string value = argument.Tokens[^1].Value;
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
                return number;

            argument.AddError($"'{value}' is no value of {name}, which is a number from {least} to {most}.");
            return defaultValue;
        },
    };
}
