using System.Globalization;
using System.Text.RegularExpressions;
using EntityExtract.Cli.Output.Pages;

namespace EntityExtract.Cli.Tests.Output.Pages;

public sealed partial class PageStyleTests
{
    /// <summary>What WCAG 2.2 asks of text at level AA.</summary>
    private const double LeastContrast = 4.5;

    private static readonly Dictionary<string, double>[] Schemes = [.. Roots().Matches(PageStyle.Css).Take(2).Select(Luminances)];

    public static TheoryData<string, string> TextOnPaper
    {
        get
        {
            var pairs = new TheoryData<string, string>
            {
                { "ink", "paper" }, { "ink", "card" }, { "quiet", "paper" }, { "quiet", "card" }, { "fault", "card" }, { "on-accent", "accent" },
            };
            foreach (string type in (string[])["person", "location", "organization", "date"])
            {
                pairs.Add("ink", $"{type}-paper");
                pairs.Add($"{type}-ink", $"{type}-paper");
                pairs.Add($"{type}-ink", "card");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(TextOnPaper))]
    public void Text_stands_out_from_its_paper_by_day_and_by_night(string ink, string paper)
    {
        Assert.Equal(2, Schemes.Length);
        Assert.All(Schemes, scheme =>
        {
            double lighter = Math.Max(scheme[ink], scheme[paper]);
            double darker = Math.Min(scheme[ink], scheme[paper]);
            Assert.InRange((lighter + 0.05) / (darker + 0.05), LeastContrast, 21);
        });
    }

    private static Dictionary<string, double> Luminances(Match root) => Colours().Matches(root.Value)
        .ToDictionary(m => m.Groups["name"].Value, m => Luminance(int.Parse(m.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    // The relative luminance of WCAG.
    private static double Luminance(int rgb) =>
        (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 0xFF)) + (0.0722 * Linear(rgb & 0xFF));

    private static double Linear(int value)
    {
        double channel = value / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Roots();

    [GeneratedRegex(@"--(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6});")]
    private static partial Regex Colours();
}
