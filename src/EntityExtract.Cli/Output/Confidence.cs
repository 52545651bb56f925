using System.Globalization;

namespace EntityExtract.Cli.Output;

/// <summary>Confidence as it is written: four decimals, since the model does not know more.</summary>
internal static class Confidence
{
    public static double Round(double confidence) => Math.Round(confidence, 4);

    public static string Format(double confidence) => Round(confidence).ToString(CultureInfo.InvariantCulture);
}
