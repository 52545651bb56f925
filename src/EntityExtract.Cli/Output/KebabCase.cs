using System.Text.Json;

namespace EntityExtract.Cli.Output;

/// <summary>The names of enumeration values on the command line and in JSON: <c>ForeignWord</c> is foreign-word.</summary>
internal static class KebabCase
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
