using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

/// <summary>What each step and each preset does, alone.</summary>
public sealed class NormalizationStepsTests
{
    // One specimen of what each step changes, in the order of the steps.
    private static readonly (NormalizationSteps Step, string Before, string After)[] Specimens =
    [
        (NormalizationSteps.RemoveTashkeel, "\u0628\u064E\u0651\u0670", "\u0628"), // beh with fatha, shadda, dagger alef
        (NormalizationSteps.RemoveTatweel, "\u0633\u0640\u0640\u0644", "\u0633\u0644"), // seen, tatweel twice, lam
        (NormalizationSteps.RemoveInvisibles, "\u200F\u062F\u200C\u062F\uFEFF", "\u062F\u062F"), // RLM, dal, ZWNJ, dal, BOM
        (NormalizationSteps.FoldPresentationForms, "\uFEFC\uFE8D", "\u0644\u0627\u0627"), // lam-alef final form, alef isolated
        (NormalizationSteps.FoldAlef, "\u0622\u0623\u0625\u0671", "\u0627\u0627\u0627\u0627"), // madda, hamza above, below, wasla
        (NormalizationSteps.FoldAlefMaqsura, "\u0647\u0649", "\u0647\u064A"), // heh, alef maqsura -> heh, yeh
        (NormalizationSteps.FoldTehMarbuta, "\u0645\u0629", "\u0645\u0647"), // meem, teh marbuta -> meem, heh
        (NormalizationSteps.FoldHamzaCarriers, "\u0624\u0626", "\u0648\u064A"), // waw and yeh with hamza
        (NormalizationSteps.FoldPersianLetters, "\u06A9\u06CC\u067E\u06AF", "\u0643\u064A\u0628\u0643"), // keheh, Farsi yeh, peh, gaf
        (NormalizationSteps.FoldDigits, "\u0661\u0669\u06F0\u06F5", "1905"), // Arabic-Indic 1, 9, Persian 0, 5
    ];

    public static TheoryData<NormalizationSteps> Steps() => new(Specimens.Select(s => s.Step));

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_alone_changes_its_own_characters_and_no_others(NormalizationSteps step)
    {
        var normalizer = new ArabicNormalizer(step);

        foreach ((NormalizationSteps other, string before, string after) in Specimens)
        {
            Assert.Equal(other == step ? after : before, normalizer.NormalizeToString(before));
        }
    }

    [Fact]
    public void No_step_is_without_a_specimen()
    {
        NormalizationSteps single = Specimens.Aggregate(NormalizationSteps.None, (all, s) => all | s.Step);

        Assert.Equal(NormalizationSteps.Search, single);
        Assert.All(Enum.GetValues<NormalizationSteps>(), step => Assert.Equal(step, step & single));
    }

    [Theory]
    [InlineData(NormalizationSteps.None)]
    [InlineData(NormalizationSteps.Clean)]
    [InlineData(NormalizationSteps.Tagging)]
    [InlineData(NormalizationSteps.Search)]
    public void A_preset_does_what_its_steps_do(NormalizationSteps preset)
    {
        var normalizer = new ArabicNormalizer(preset);

        Assert.Equal(preset, normalizer.Steps);
        foreach ((NormalizationSteps step, string before, string after) in Specimens)
        {
            Assert.Equal(preset.HasFlag(step) ? after : before, normalizer.NormalizeToString(before));
        }
    }

    [Fact]
    public void None_keeps_every_code_unit()
    {
        string all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));

        Assert.Equal(all, new ArabicNormalizer(NormalizationSteps.None).NormalizeToString(all));
    }

    [Fact]
    public void Tagging_tells_the_name_Ali_from_the_preposition()
    {
        const string Ali = "\u0639\u064E\u0644\u0650\u064A\u0651"; // ain, fatha, lam, kasra, yeh, shadda
        const string On = "\u0639\u064E\u0644\u064E\u0649";        // ain, fatha, lam, fatha, alef maqsura

        Assert.NotEqual(ArabicNormalizer.Tagging.NormalizeToString(Ali), ArabicNormalizer.Tagging.NormalizeToString(On));
    }

    [Theory]
    [InlineData("\u06C0", "\u0629", "\u0647")] // heh with yeh above -> teh marbuta -> heh
    [InlineData("\u06CC", "\u064A", "\u064A")] // Farsi yeh -> yeh
    [InlineData("\uFBFC", "\u064A", "\u064A")] // Farsi yeh, isolated form -> yeh
    [InlineData("\uFEF7", "\u0644\u0627", "\u0644\u0627")] // lam with alef with hamza above -> lam, alef
    [InlineData("\uFEF0", "\u0649", "\u064A")] // alef maqsura, final form
    [InlineData("\uFDF2", "\u0627\u0644\u0644\u0647", "\u0627\u0644\u0644\u0647")] // Allah in one code point
    public void Steps_work_on_what_other_steps_leave(string text, string tagging, string search)
    {
        Assert.Equal(tagging, ArabicNormalizer.Tagging.NormalizeToString(text));
        Assert.Equal(search, new ArabicNormalizer(NormalizationSteps.Search).NormalizeToString(text));
    }
}
