using System.Globalization;
using CsCheck;
using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

/// <summary>What the normaliser promises of every text.</summary>
public sealed class ArabicNormalizerTests
{
    // Presets, single steps and pairs: a pair is enough for one step to undo or to need another.
    private static readonly NormalizationSteps[] Combinations =
    [
        .. Enum.GetValues<NormalizationSteps>()
            .SelectMany(one => Enum.GetValues<NormalizationSteps>().Select(two => one | two))
            .Distinct(),
    ];

    [Fact]
    public void Null_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("text", () => ArabicNormalizer.Tagging.NormalizeToString(null!));
        Assert.Throws<ArgumentNullException>("buffer", () => ArabicNormalizer.Tagging.Normalize("", null!));
    }

    [Fact]
    public void An_empty_text_stays_empty() => Assert.Equal("", ArabicNormalizer.Tagging.NormalizeToString(""));

    [Fact]
    public void A_text_of_removed_characters_becomes_empty() =>
        Assert.Equal("", ArabicNormalizer.Tagging.NormalizeToString("\u064E\u0640\u200F")); // fatha, tatweel, right-to-left mark

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\v\f")]
    [InlineData("\u0085\u2028\u2029")] // next line, line separator, paragraph separator
    [InlineData("\t \u00A0\u2003\u3000")] // tab, space, no-break space, em space, ideographic space
    public void White_space_stays(string space) =>
        Assert.Equal(space, new ArabicNormalizer(NormalizationSteps.Search).NormalizeToString(space));

    [Theory]
    [InlineData("\0")]
    [InlineData("\uFFFE")] // the two noncharacters that the table uses as signals
    [InlineData("\uFFFF")]
    [InlineData("\uFDD0")] // a noncharacter inside the block of presentation forms
    [InlineData("\U0001F600")] // grinning face
    public void What_is_not_Arabic_stays(string text)
    {
        string around = "\u0628" + text + "\u0628"; // beh on both sides

        Assert.Equal(around, new ArabicNormalizer(NormalizationSteps.Search).NormalizeToString(around));
    }

    // Characters rather than strings, since strings in attributes are UTF-8, which has no halves of pairs.
    [Theory]
    [InlineData('\uD83D', 'x')] // a high surrogate alone
    [InlineData('x', '\uDE00')] // a low surrogate alone
    [InlineData('\uDE00', '\uD83D')] // a pair the wrong way round
    public void Halves_of_surrogate_pairs_stay(char first, char second)
    {
        string text = $"{first}{second}";

        Assert.Equal(text, new ArabicNormalizer(NormalizationSteps.Search).NormalizeToString(text));
    }

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Gen.Select(HostileText.Strings, Gen.OneOf(Combinations)).Sample((text, steps) =>
        {
            var normalizer = new ArabicNormalizer(steps);
            string once = normalizer.NormalizeToString(text);
            return once == normalizer.NormalizeToString(once);
        }, iter: 20_000);

    [Fact]
    public void Every_code_unit_goes_to_a_fixed_point_under_all_steps()
    {
        string all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));
        foreach (NormalizationSteps steps in Combinations)
        {
            var table = new NormalizationTable(steps);
            string once = new ArabicNormalizer(steps).NormalizeToString(all);
            foreach (char c in once.Distinct())
            {
                char mapped = table.Map[c];
                Assert.True(mapped == c || (mapped == NormalizationTable.Expands && table.Expansion(c) == c.ToString()),
                    $"{steps}: U+{(int)c:X4} comes out and would change again.");
            }
        }
    }

    [Fact]
    public void A_buffer_may_be_used_again() =>
        HostileText.Strings.Array[1, 5].Sample(texts =>
        {
            var buffer = new NormalizationBuffer();
            foreach (string text in texts)
            {
                string expected = ArabicNormalizer.Tagging.NormalizeToString(text);
                Assert.Equal(expected, ArabicNormalizer.Tagging.Normalize(text, buffer).ToString());
            }
        }, iter: 2_000);

    [Fact]
    public void A_buffer_grows_while_ligatures_expand()
    {
        string ligatures = new('\uFDF2', 1000); // Allah: one code unit becomes four
        var buffer = new NormalizationBuffer();

        string normalized = ArabicNormalizer.Tagging.Normalize(ligatures, buffer).ToString();

        Assert.Equal(4 * ligatures.Length, normalized.Length);
        Assert.True(buffer.Capacity >= normalized.Length);
    }

    [Fact]
    public void A_warm_buffer_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("\u0642\u064E\u0627\u0644 \uFEFB 42\u200F\n", 1000)); // qala, lam-alef
        var buffer = new NormalizationBuffer();
        for (int run = 0; run < 3; run++) ArabicNormalizer.Tagging.Normalize(text, buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int length = ArabicNormalizer.Tagging.Normalize(text, buffer).Length;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(length > 0);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_changes_nothing(string culture)
    {
        Icu.SkipTestWithoutIt();
        string text = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));
        string expected = new ArabicNormalizer(NormalizationSteps.Search).NormalizeToString(text);
        CultureInfo former = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, new ArabicNormalizer(NormalizationSteps.Search).NormalizeToString(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }
}
