using System.CommandLine;
using System.Globalization;

namespace EntityExtract.Cli.Commands;

/// <summary>An option that takes a time in seconds, with a decimal point where it is needed; null when it is not given.</summary>
internal static class SecondsOption
{
    // A day: longer is a slip of the finger.
    private const double Most = 86_400;

    public static Option<TimeSpan?> Create(string name, string description, double least) => new(name)
    {
        HelpName = "SECONDS",
        Description = description,
        CustomParser = argument =>
        {
            string value = argument.Tokens[^1].Value;
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
                && seconds >= least
                && seconds <= Most)
            {
                return TimeSpan.FromSeconds(seconds);
            }

            argument.AddError(FormattableString.Invariant($"'{value}' is no value of {name}, which is a number of seconds from {least} to {Most}."));
            return null;
        },
    };
}
