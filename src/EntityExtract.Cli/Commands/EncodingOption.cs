using System.CommandLine;
using System.Text;
using EntityExtract.Cli.Input;

namespace EntityExtract.Cli.Commands;

/// <summary>The option <c>--encoding NAME</c>; null for UTF-8.</summary>
internal static class EncodingOption
{
    public static Option<Encoding?> Create() => new("--encoding")
    {
        HelpName = "NAME",
        Description = "The encoding of the texts when it is not UTF-8: windows-1256, iso-8859-6, utf-16 and others.",
        CustomParser = static argument =>
        {
            string name = argument.Tokens[^1].Value;
            if (LegacyEncodings.TryFind(name, out Encoding? encoding)) return encoding;

            argument.AddError($"There is no encoding '{name}'. Encodings of Arabic are windows-1256, iso-8859-6, utf-8 and utf-16.");
            return null;
        },
    };
}
