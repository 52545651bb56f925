using System.CommandLine;
using System.Globalization;

namespace EntityExtract.Cli.Commands;

/// <summary>An option that takes a day as YYYY-MM-DD and nothing else, on every machine.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        HelpName = "YYYY-MM-DD",
        Description = description,
        CustomParser = argument =>
        {
            string value = argument.Tokens[^1].Value;
            CultureInfo invariant = CultureInfo.InvariantCulture;
            if (DateOnly.TryParseExact(value, "yyyy-MM-dd", invariant, DateTimeStyles.None, out DateOnly date)) return date;

            argument.AddError($"'{value}' is not a day as YYYY-MM-DD.");
            return null;
        },
    };
}
