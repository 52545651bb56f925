using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EntityExtract.Cli.Input;

/// <summary>The encodings before UTF-8, such as Windows-1256, which .NET knows only when it is told to.</summary>
internal static class LegacyEncodings
{
    private const string Windows1256 = "windows-1256";

    // Of Arabic text in Windows-1256, all but some punctuation; of Arabic text in UTF-8 read as Windows-1256 about half.
    private const double MinimumArabicShare = 0.8;

    // Fewer say nothing.
    private const int MinimumCount = 3;

    // U+0600 to U+06FF.
    private const char FirstArabic = '\u0600';
    private const char LastArabic = '\u06FF';

    static LegacyEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Makes them known to the whole process, for those who ask .NET for an encoding that a file declares.</summary>
    public static void Register()
    {
        // The static constructor has done it.
    }

    /// <summary>Finds an encoding by a name that the IANA knows; an invalid byte of it is an exception.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Encoding? encoding)
    {
        try
        {
            encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            encoding = null;
        }

        return encoding is not null;
    }

    /// <summary>What to add to a reason why bytes are not UTF-8: how to read what they look like, or nothing.</summary>
    public static string Hint(ReadOnlySpan<byte> bytes) => LooksLikeWindows1256(bytes)
        ? $"; the text looks like Windows-1256, which --encoding {Windows1256} reads"
        : "";

    private static bool LooksLikeWindows1256(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        int arabic = 0;
        foreach (char c in Encoding.GetEncoding(Windows1256).GetString(bytes))
        {
            if (char.IsAscii(c)) continue;
            count++;
            if (c is >= FirstArabic and <= LastArabic) arabic++;
        }

        return count >= MinimumCount && arabic >= MinimumArabicShare * count;
    }
}
