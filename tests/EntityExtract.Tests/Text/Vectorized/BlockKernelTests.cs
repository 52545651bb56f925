using CsCheck;
using EntityExtract.Text;
using EntityExtract.Text.Vectorized;

namespace EntityExtract.Tests.Text.Vectorized;

/// <summary>All kernels that this processor can run give the answer of the plain one.</summary>
public sealed class BlockKernelTests
{
    // beh
    private const char Letter = '\u0628';

    private static readonly NormalizationSteps[] AllSteps =
    [
        NormalizationSteps.Tagging, NormalizationSteps.None, NormalizationSteps.Clean, NormalizationSteps.Search,
        NormalizationSteps.RemoveTashkeel, NormalizationSteps.FoldDigits | NormalizationSteps.RemoveTatweel,
    ];

    // The characters that a kernel treats in ways of their own, and one of each class.
    private static readonly string[] Special =
    [
        " ", "\n", ".", "7", "a", "$", "(", "\0",
        "\u00AD", // soft hyphen
        "\u00AB", // left guillemet
        "\u0623", // alef with hamza above
        "\u0640", // tatweel
        "\u064B", // fathatan
        "\u0660", // Arabic-Indic zero
        "\u066B", // Arabic decimal separator
        "\u067E", // peh
        "\u06F9", // Persian nine
        "\u200F", // right-to-left mark
        "\u200D", // zero-width joiner
        "\u2026", // horizontal ellipsis
        "\u20AC", // euro sign
        "\u0301", // combining acute
        "\u3000", // ideographic space
        "\uFEFB", // lam-alef ligature
        "\uFDF2", // Allah ligature
        "\uFEFF", // byte order mark
        "\uFFFE", "\uFFFF", // what the tables use as signals
        "\U0001F600", // grinning face
        "\U0001D7D8", // mathematical zero
        "\U00010400", // Deseret letter
        "\uD83D", "\uDE00", // halves of a pair
    ];

    public static TheoryData<string> Kernels() => new(BlockKernel.Available.Select(kernel => kernel.Name));

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Hostile_text_reads_the_same(string name) =>
        Gen.Select(HostileText.Strings, Gen.OneOf(AllSteps)).Sample(
            (text, steps) => AssertSame(name, text, steps), iter: 20_000);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_code_unit_reads_the_same(string name)
    {
        string all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));
        string apart = string.Concat(all.Select(c => $"{Letter}{c}{Letter} "));

        Assert.All(AllSteps, steps =>
        {
            AssertSame(name, all, steps);
            AssertSame(name, apart, steps);
        });
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_special_character_may_stand_anywhere_in_a_block(string name)
    {
        // Two blocks and a rest: every place in a block, at its borders and at the end of a text.
        const int Length = 140;
        foreach (string special in Special)
        {
            for (int place = 0; place < Length; place++)
            {
                string text = new string(Letter, place) + special + new string(Letter, Length - place);
                AssertSame(name, text, NormalizationSteps.Tagging);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Two_special_characters_may_stand_together_anywhere(string name)
    {
        foreach (string first in Special)
        {
            foreach (string second in Special)
            {
                for (int place = 60; place < 68; place++)
                {
                    string text = new string(Letter, place) + first + second + new string('1', 70);
                    AssertSame(name, text, NormalizationSteps.Tagging);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_text_may_have_any_length(string name)
    {
        // "1.5 $ " and vocalised Arabic: kaf, kasra, teh
        const string Unit = "1.5 $ \u0643\u0650\u062A ";
        string text = string.Concat(Enumerable.Repeat(Unit, 30));
        for (int length = 0; length <= text.Length; length++) AssertSame(name, text[..length], NormalizationSteps.Tagging);
    }

    [Fact]
    public void The_plain_kernel_is_always_there()
    {
        Assert.IsType<ScalarKernel>(BlockKernel.Available[^1]);
        Assert.Same(BlockKernel.Available[0], BlockKernel.Best);
    }

    private static void AssertSame(string name, string text, NormalizationSteps steps)
    {
        BlockKernel kernel = BlockKernel.Available.First(k => k.Name == name);
        Reading.AssertSame(Reading.Plain(text, steps), Reading.With(kernel, text, steps), name);
    }
}
