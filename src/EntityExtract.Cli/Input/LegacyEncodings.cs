using System.Text;

namespace EntityExtract.Cli.Input;

/// <summary>The encodings before UTF-8, such as Windows-1256, which .NET knows only when it is told to.</summary>
internal static class LegacyEncodings
{
    /// <summary>Makes them known to the process; any number of times.</summary>
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
