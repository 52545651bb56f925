using System.Globalization;
using System.Text;
using EntityExtract.Text;

namespace EntityExtract.Tests.Text;

/// <summary>Holds the table of presentation forms to the Unicode data that ICU carries.</summary>
public sealed class PresentationFormsTests
{
    // Arabic ligatures that stand for several words: they would become many tokens out of one character.
    private static readonly char[] Phrases =
    [
        '\uFDFA', // sallallahou alayhe wasallam
        '\uFDFB', // jallajalalouhou
    ];

    private static readonly Dictionary<char, string> Table = PresentationForms.All().ToDictionary(f => f.Form, f => f.Letters);

    public static IEnumerable<char> Blocks()
    {
        for (int c = 0xFB50; c <= 0xFDFF; c++) yield return (char)c;
        for (int c = 0xFE70; c <= 0xFEFE; c++) yield return (char)c;
    }

    [Fact]
    public void Every_form_becomes_what_its_compatibility_decomposition_composes_to()
    {
        Icu.SkipTestWithoutIt();
        foreach (char form in Blocks().Except(Phrases).Where(IsAssigned))
        {
            string expected = form.ToString().Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
            string actual = Table.GetValueOrDefault(form, form.ToString());
            Assert.True(expected == actual, $"U+{(int)form:X4}: expected {Escape(expected)}, found {Escape(actual)}");
        }
    }

    [Fact]
    public void Every_form_decomposes_to_the_same_letters()
    {
        Icu.SkipTestWithoutIt();
        foreach ((char form, string letters) in Table)
        {
            string expected = form.ToString().Normalize(NormalizationForm.FormKD).Replace(" ", "", StringComparison.Ordinal);
            Assert.Equal(expected, letters.Normalize(NormalizationForm.FormKD));
        }
    }

    [Fact]
    public void Phrases_and_what_has_no_decomposition_stay()
    {
        Assert.All(Phrases, phrase => Assert.DoesNotContain(phrase, Table.Keys));
        Assert.DoesNotContain('\uFD3E', Table.Keys); // ornate left parenthesis
        Assert.DoesNotContain('\uFD3F', Table.Keys); // ornate right parenthesis
        Assert.DoesNotContain('\uFBB2', Table.Keys); // Arabic symbol dot above
    }

    [Fact]
    public void No_form_becomes_white_space_or_another_form()
    {
        foreach (string letters in Table.Values)
        {
            Assert.DoesNotContain(letters, c => char.IsWhiteSpace(c) || Table.ContainsKey(c));
        }
    }

    [Fact]
    public void Forms_stand_in_the_two_blocks() => Assert.All(Table.Keys, form => Assert.Contains(form, Blocks()));

    /// <summary>
    /// The decomposition has the hamza as a mark of its own, which RemoveTashkeel then took for a vowel: "matters"
    /// (U+0645 U+0633 U+0627 U+0626 U+0644) lost its hamza when it came in presentation forms.
    /// </summary>
    [Theory]
    [InlineData("\uFE8B", "\u0626")] // yeh with hamza above, initial form
    [InlineData("\uFE85", "\u0624")] // waw with hamza above, isolated form
    [InlineData("\uFE83", "\u0623")] // alef with hamza above, isolated form
    [InlineData("\uFE81", "\u0622")] // alef with madda above, isolated form
    [InlineData("\uFEF9", "\u0644\u0625")] // lam with alef with hamza below, isolated form
    [InlineData("\uFBEA", "\u0626\u0627")] // yeh with hamza above with alef, isolated form
    public void Regression_forms_with_hamza_keep_it_when_tashkeel_is_removed(string form, string expected) =>
        Assert.Equal(expected, new ArabicNormalizer(NormalizationSteps.Clean).NormalizeToString(form));

    private static bool IsAssigned(char c) => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned;

    private static string Escape(string text) => string.Concat(text.Select(c => $"\\u{(int)c:X4}"));
}
